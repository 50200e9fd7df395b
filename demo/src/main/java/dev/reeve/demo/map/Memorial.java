package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.g2d.Batch;
import dev.reeve.demo.art.Pose;
import dev.reeve.demo.art.Stamps;
import dev.reeve.demo.art.Token;

/** Somebody who died fades where he was, and a cross stands there for a while. */
final class Memorial implements Sprite {
  /** Seconds that it takes to fade. */
  private static final float FADE = 1.6f;

  /** Seconds that the cross stands. */
  private static final float STANDS = 9;

  private final Figure figure;
  private float age;

  Memorial(Figure figure) {
    this.figure = figure;
  }

  /** Lives on for a moment; whether it is still to be seen. */
  boolean live(float seconds) {
    age += seconds;
    return age < STANDS;
  }

  @Override
  public float footY() {
    return figure.footY();
  }

  @Override
  public void draw(Batch batch, Stamps stamps) {
    Brush.alpha(batch, Math.min(1, Math.min(age, STANDS - age) / FADE));
    Brush.token(batch, stamps, Token.CROSS, figure.x(), figure.y());
    if (age < FADE) {
      Brush.alpha(batch, 1 - age / FADE);
      float rise = 5 * age / FADE;
      Brush.picture(
          batch,
          stamps.figure(figure.trade(), Pose.STAND),
          figure.x(),
          figure.y() + rise,
          figure.facesWest());
    }
    Brush.alpha(batch, 1);
  }
}
