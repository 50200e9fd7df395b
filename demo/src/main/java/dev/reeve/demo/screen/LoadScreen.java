package dev.reeve.demo.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import com.kotcrab.vis.ui.widget.VisTextButton;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.play.GameNote;
import dev.reeve.demo.play.SaveFolder;
import dev.reeve.demo.play.SaveFolder.Entry;
import dev.reeve.demo.play.SaveTrouble;
import java.util.List;

/** The saved games: what each is, to load it or to delete it. */
final class LoadScreen extends PageScreen {
  private final Theatre theatre;
  private final SaveFolder saves;
  private int chosen;

  LoadScreen(Theatre theatre, Backdrop behind, Scene back) {
    super(theatre.backstage(), behind, () -> theatre.backstage().show(back));
    this.theatre = theatre;
    saves = theatre.saves();
  }

  @Override
  protected float width() {
    return 860;
  }

  @Override
  protected void write(VisTable page, Controls controls) {
    Look look = controls.look();
    List<Entry> entries = saves.entries();
    chosen = Math.max(0, Math.min(chosen, entries.size() - 1));
    title(page, texts().get("load.title")).colspan(3).row();
    VisTable details = new VisTable();
    if (entries.isEmpty()) {
      page.add(controls.words(texts().get("load.none"), "aside")).grow().colspan(3).row();
    } else {
      RowList list = controls.list("saves");
      entries.forEach(entry -> list.entry(row(entry, look)));
      page.add(controls.scroll(list)).width(look.px(360)).growY();
      page.add(details).grow().padLeft(look.px(20)).colspan(2).row();
      list.choose(chosen);
      describe(details, entries.get(chosen), controls);
      list.onChoose(
          index -> {
            if (index != chosen) {
              chosen = index;
              rewrite();
            }
          });
      list.onOpen(index -> load(entries.get(index)));
    }
    page.add(controls.button("back", texts().get("back"), this::back)).left().padTop(look.px(12));
    if (!entries.isEmpty()) {
      buttons(page, entries.get(chosen), controls);
    }
  }

  private void buttons(VisTable page, Entry entry, Controls controls) {
    Look look = controls.look();
    page.add(controls.button("delete", texts().get("load.delete"), () -> askToDelete(entry)))
        .right()
        .expandX()
        .padTop(look.px(12));
    VisTextButton load = controls.button("load", texts().get("load.load"), () -> load(entry));
    load.setDisabled(entry.note().isEmpty());
    page.add(load).right().padTop(look.px(12)).padLeft(look.px(8));
  }

  private VisTable row(Entry entry, Look look) {
    VisTable row = new VisTable();
    VisLabel name = new VisLabel(Moments.name(texts(), entry.name()));
    name.setEllipsis(true);
    row.add(name).growX().minWidth(0).left();
    row.add(new VisLabel(saved(entry), "faded")).right().padLeft(look.px(8));
    return row;
  }

  private String saved(Entry entry) {
    return Moments.clock(entry.saved(), backstage().settings().display().language());
  }

  private void describe(VisTable details, Entry entry, Controls controls) {
    Look look = controls.look();
    details.top().left();
    VisLabel name = new VisLabel(Moments.name(texts(), entry.name()), "title");
    name.setEllipsis(true);
    details.add(name).left().minWidth(0).growX().padBottom(look.px(8)).row();
    entry.trouble().ifPresent(t -> line(details, Moments.trouble(texts(), t), "alarm", controls));
    entry.note().ifPresent(note -> describe(details, note, controls));
    line(details, texts().format("load.saved", saved(entry)), "faded", controls);
  }

  private void describe(VisTable details, GameNote note, Controls controls) {
    Look look = controls.look();
    details
        .add(new Image(new Vignette(look, note.scenario(), 130)))
        .growX()
        .height(look.px(130))
        .padBottom(look.px(8))
        .row();
    line(details, texts().name("scenario", note.scenario().id()), "default", controls);
    line(
        details,
        texts()
            .format(
                "load.date",
                Moments.date(texts(), note.date()),
                note.date().cycle(),
                texts().whole(note.date().people())),
        "default",
        controls);
    if (theatre.isGone(note)) {
      line(details, texts().get("load.gone"), "aside", controls);
    }
  }

  private static void line(VisTable details, String text, String style, Controls controls) {
    details.add(controls.words(text, style)).growX().left().padBottom(controls.look().px(6)).row();
  }

  private void load(Entry entry) {
    if (entry.note().isPresent()) {
      theatre.load(entry.name());
    }
  }

  private void askToDelete(Entry entry) {
    String name = Moments.name(texts(), entry.name());
    ask(
        texts().format("load.delete.question", name),
        texts().get("load.delete"),
        () -> {
          try {
            saves.delete(entry.name());
          } catch (SaveTrouble trouble) {
            backstage().warn(Moments.trouble(texts(), trouble));
          }
          rewrite();
        });
  }
}
