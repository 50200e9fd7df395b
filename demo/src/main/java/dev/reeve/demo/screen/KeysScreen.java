package dev.reeve.demo.screen;

import com.badlogic.gdx.utils.Align;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.SlipDrawable;
import dev.reeve.demo.screen.Command.Group;
import dev.reeve.demo.screen.Command.Stroke;
import java.util.Locale;

/** The page that lists the keys, made from their table. */
final class KeysScreen extends PageScreen {
  KeysScreen(Backstage backstage, Backdrop behind, Runnable back) {
    super(backstage, behind, back);
  }

  @Override
  protected float width() {
    return 880;
  }

  @Override
  protected float height() {
    return 0;
  }

  @Override
  protected void write(VisTable page, Controls controls) {
    Look look = controls.look();
    title(page, texts().get("keys.title")).row();
    VisTable left = new VisTable();
    VisTable right = new VisTable();
    for (Group group : Group.values()) {
      write(group, group == Group.TIME || group == Group.BOOK ? left : right, controls);
    }
    VisTable both = new VisTable();
    both.top();
    both.add(left.top()).top().growX().uniformX().padRight(look.px(28));
    both.add(right.top()).top().growX().uniformX().padRight(look.px(8)).row();
    page.add(controls.scroll(both)).grow().row();
    page.add(controls.button("back", texts().get("back"), this::back)).left().padTop(look.px(12));
  }

  private void write(Group group, VisTable column, Controls controls) {
    Look look = controls.look();
    String title = texts().get("keys." + group.name().toLowerCase(Locale.ROOT));
    column.add(new VisLabel(title, "aside")).left().colspan(2).padBottom(look.px(2)).row();
    for (Command command : Command.values()) {
      if (command.group() == group) {
        VisLabel what = controls.words(texts().get("key." + command.id()), "default");
        what.setAlignment(Align.left);
        column.add(what).growX().minHeight(look.px(30)).left();
        column.add(caps(command, look)).right().row();
      }
    }
    column.add().height(look.px(10)).row();
  }

  private VisTable caps(Command command, Look look) {
    VisTable caps = new VisTable();
    int shown = 0;
    for (Stroke stroke : command.strokes()) {
      if (shown == 4) {
        caps.row();
      }
      shown++;
      caps.add(cap(name(stroke), look)).padLeft(look.px(4)).padTop(look.px(2));
    }
    caps.right();
    return caps;
  }

  private String name(Stroke stroke) {
    String key = texts().name("keyname", stroke.id());
    return stroke.shift() ? texts().format("keyname.with_shift", key) : key;
  }

  private static VisTable cap(String name, Look look) {
    VisTable cap = new VisTable();
    cap.setBackground(new SlipDrawable(look, Palette.PAGE, Palette.FADED_INK));
    cap.add(new VisLabel(name, "strong"));
    return cap;
  }
}
