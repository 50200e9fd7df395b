package dev.reeve.demo.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.TickDrawable;
import dev.reeve.demo.play.Library;
import dev.reeve.demo.play.Mod;
import dev.reeve.rules.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The mods there are: which are on, in which order they lie over each other, what is wrong. */
final class ModsScreen extends PageScreen {
  private final Library library;
  private String chosen = "";

  ModsScreen(Backstage backstage, Backdrop behind, Runnable back) {
    super(backstage, behind, back);
    library = backstage.library();
  }

  @Override
  protected float width() {
    return 900;
  }

  @Override
  protected void write(VisTable page, Controls controls) {
    Look look = controls.look();
    List<Mod> mods = library.mods();
    title(page, texts().get("mods.title")).colspan(2).row();
    VisTable details = new VisTable();
    details.top().left();
    if (mods.isEmpty()) {
      details.add(controls.words(texts().get("mods.none"), "default")).growX();
    } else {
      Mod mod = mods.stream().filter(m -> m.id().equals(chosen)).findFirst().orElse(mods.get(0));
      page.add(controls.scroll(list(mods, mod, controls))).width(look.px(250)).growY().top();
      describe(details, mod, controls);
    }
    page.add(controls.scroll(details)).grow().padLeft(look.px(20)).row();
    page.add(controls.words(place(), "faded")).colspan(2).growX().padTop(look.px(10)).row();
    page.add(controls.button("back", texts().get("back"), this::back)).left().padTop(look.px(8));
    page.add(controls.button("mods.open", texts().get("mods.open"), this::open))
        .right()
        .padTop(look.px(8));
  }

  private String place() {
    return texts().format("mods.place", library.folder().path());
  }

  private RowList list(List<Mod> mods, Mod mod, Controls controls) {
    RowList list = controls.list("mods");
    for (Mod each : mods) {
      list.entry(entry(each, controls.look()));
    }
    list.choose(mods.indexOf(mod));
    list.onChoose(
        index -> {
          if (!mods.get(index).id().equals(chosen)) {
            chosen = mods.get(index).id();
            rewrite();
          }
        });
    list.onOpen(index -> turn(mods.get(index)));
    return list;
  }

  private VisTable entry(Mod mod, Look look) {
    VisTable entry = new VisTable();
    float side = look.px(16);
    Image tick = on(mod) ? new Image(new TickDrawable(look)) : new Image();
    entry.add(tick).size(side).padRight(look.px(8));
    VisLabel title = new VisLabel(mod.title());
    title.setEllipsis(true);
    entry.add(title).growX().left().minWidth(0);
    if (!library.problems(mod).isEmpty()) {
      entry.add(new VisLabel("!", "alarm")).padLeft(look.px(6));
    }
    return entry;
  }

  private boolean on(Mod mod) {
    return library.active().contains(mod);
  }

  private void describe(VisTable details, Mod mod, Controls controls) {
    Look look = controls.look();
    float gap = look.px(8);
    details.add(new VisLabel(mod.title(), "title")).left().row();
    details.add(controls.words(origin(mod), "faded")).growX().padBottom(gap).row();
    if (!mod.text().isEmpty()) {
      details.add(controls.words(mod.text(), "default")).growX().padBottom(gap).row();
    }
    details.add(buttons(mod, controls)).left().padBottom(gap).row();
    List<Problem> problems = library.problems(mod);
    if (problems.isEmpty()) {
      String state = on(mod) ? "mods.well" : "mods.off";
      details.add(controls.words(texts().get(state), "aside")).growX().row();
    } else {
      details.add(new VisLabel(texts().get("mods.problems"), "aside")).left().row();
      Problems.write(details, controls, problems, backstage().home());
    }
    List<Problem> others = new ArrayList<>(library.problems());
    library.mods().forEach(each -> others.removeAll(library.problems(each)));
    if (!others.isEmpty()) {
      details.add(new VisLabel(texts().get("mods.others"), "aside")).left().padTop(gap).row();
      Problems.write(details, controls, others, backstage().home());
    }
  }

  private String origin(Mod mod) {
    List<String> parts = new ArrayList<>();
    parts.add(mod.id());
    if (!mod.version().isEmpty()) {
      parts.add(texts().format("mods.version", mod.version()));
    }
    if (!mod.author().isEmpty()) {
      parts.add(texts().format("mods.author", mod.author()));
    }
    if (mod.shipped()) {
      parts.add(texts().get("mods.shipped"));
    }
    return String.join(" · ", parts);
  }

  private VisTable buttons(Mod mod, Controls controls) {
    VisTable row = new VisTable();
    float gap = controls.look().px(8);
    if (mod.sound()) {
      String turn = on(mod) ? "mods.switch.off" : "mods.switch.on";
      row.add(controls.button("mods.switch", texts().get(turn), () -> turn(mod))).padRight(gap);
    }
    if (on(mod) && library.active().size() > 1) {
      row.add(controls.button("mods.up", texts().get("mods.up"), () -> move(mod, -1)));
      row.add(controls.button("mods.down", texts().get("mods.down"), () -> move(mod, 1)))
          .padLeft(gap);
    }
    return row;
  }

  private void turn(Mod mod) {
    List<String> ids = ids();
    if (mod.sound() && !ids.remove(mod.id())) {
      ids.add(mod.id());
    }
    activate(mod, ids);
  }

  private void move(Mod mod, int by) {
    List<String> ids = ids();
    int at = ids.indexOf(mod.id());
    int to = Math.max(0, Math.min(ids.size() - 1, at + by));
    Collections.swap(ids, at, to);
    activate(mod, ids);
  }

  private List<String> ids() {
    return new ArrayList<>(library.active().stream().map(Mod::id).toList());
  }

  private void activate(Mod mod, List<String> ids) {
    chosen = mod.id();
    backstage().activate(ids);
    rewrite();
  }

  private void open() {
    library.folder().mkdirs();
    if (!Gdx.net.openURI(library.folder().file().toURI().toString())) {
      backstage().warn(texts().format("mods.closed", library.folder().path()));
    }
  }
}
