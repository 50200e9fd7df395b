package dev.reeve.demo.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.utils.Disposable;
import dev.reeve.demo.art.FillDrawable;
import dev.reeve.demo.art.Palette;

/** A village that lives by itself behind the title and its pages. */
final class Vista implements Backdrop, Disposable {
  private final Backstage backstage;
  private final Valley valley;

  Vista(Backstage backstage, Founded founded) {
    this.backstage = backstage;
    valley = founded.valley();
  }

  @Override
  public void live(float seconds) {
    valley.advance(seconds);
  }

  @Override
  public void paint(float west) {
    valley.frame(west, 0, 0, 0);
    valley.draw(backstage.batch(), backstage.look(), backstage.texts());
    if (west == 0) {
      veil(backstage);
    }
  }

  /** Draws the veil that lies over what must wait. */
  static void veil(Backstage backstage) {
    var batch = backstage.batch();
    batch.begin();
    batch.setColor(1, 1, 1, 1);
    new FillDrawable(backstage.look(), Palette.VEIL)
        .draw(batch, 0, 0, Gdx.graphics.getWidth(), Gdx.graphics.getHeight());
    batch.end();
  }

  @Override
  public void dispose() {
    valley.dispose();
  }
}
