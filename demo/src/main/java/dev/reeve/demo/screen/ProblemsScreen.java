package dev.reeve.demo.screen;

import com.kotcrab.vis.ui.widget.VisTable;

/** Everything that is wrong with the mods that are on, while the game waits. */
final class ProblemsScreen extends PageScreen {

  ProblemsScreen(Backstage backstage, Backdrop behind, Scene back) {
    super(backstage, behind, () -> backstage.show(back));
  }

  /** Nothing is wrong any more. */
  void close() {
    back();
  }

  @Override
  protected void write(VisTable page, Controls controls) {
    float gap = controls.look().px(8);
    title(page, texts().get("mods.problems")).row();
    page.add(controls.words(texts().get("mods.kept"), "aside")).growX().padBottom(gap).row();
    VisTable list = new VisTable();
    list.top().left();
    Problems.write(list, controls, backstage().library().problems(), backstage().home());
    page.add(controls.scroll(list)).grow().row();
    page.add(controls.button("back", texts().get("back"), this::back)).left().padTop(gap);
  }
}
