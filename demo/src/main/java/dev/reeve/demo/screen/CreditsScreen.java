package dev.reeve.demo.screen;

import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.Look;

/** Who made what, and under which licence. */
final class CreditsScreen extends PageScreen {
  CreditsScreen(Backstage backstage, Backdrop behind, Runnable back) {
    super(backstage, behind, back);
  }

  @Override
  protected float width() {
    return 640;
  }

  @Override
  protected float height() {
    return 0;
  }

  @Override
  protected void write(VisTable page, Controls controls) {
    Look look = controls.look();
    title(page, texts().get("credits.title")).row();
    VisTable text = new VisTable();
    text.top();
    for (String part : new String[] {"game", "idea", "libraries", "fonts"}) {
      String key = "credits." + part;
      text.add(controls.words(texts().get(key + ".head"), "aside")).growX().row();
      text.add(controls.words(texts().get(key), "default"))
          .growX()
          .padBottom(look.px(10))
          .padRight(look.px(8))
          .row();
    }
    page.add(controls.scroll(text)).grow().row();
    page.add(controls.button("back", texts().get("back"), this::back)).left().padTop(look.px(6));
  }
}
