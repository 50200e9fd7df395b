package dev.reeve.demo.screen;

import com.badlogic.gdx.Gdx;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.Look;

/** Who made what, and under which licence. */
final class CreditsScreen extends PageScreen {
  CreditsScreen(Backstage backstage, Backdrop behind, Runnable back) {
    super(backstage, behind, back);
  }

  @Override
  protected void write(VisTable page, Controls controls) {
    Look look = controls.look();
    title(page, texts().get("credits.title")).row();
    VisTable text = new VisTable();
    text.top();
    for (String part : new String[] {"game", "idea", "libraries", "fonts"}) {
      text.add(controls.words(texts().get("credits." + part), "default")).growX().row();
      text.add().height(look.px(8)).row();
    }
    for (String font : new String[] {"EBGaramond-OFL.txt", "Lato-OFL.txt"}) {
      String licence = Gdx.files.internal("fonts/" + font).readString("UTF-8");
      text.add(controls.words(licence, "faded")).growX().padRight(look.px(12)).row();
      text.add().height(look.px(12)).row();
    }
    page.add(controls.scroll(text)).grow().row();
    page.add(controls.button("back", texts().get("back"), this::back)).left().padTop(look.px(12));
  }
}
