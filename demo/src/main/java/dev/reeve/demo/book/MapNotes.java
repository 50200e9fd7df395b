package dev.reeve.demo.book;

import com.badlogic.gdx.scenes.scene2d.Stage;
import dev.reeve.demo.map.Pointed;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;

/** Notes about what the mouse rests on on the map. */
public final class MapNotes {
  private final Note note;
  private final Stage stage;
  private final Selection selection;
  private Runnable told;

  MapNotes(Note note, Stage stage, Selection selection) {
    this.note = note;
    this.stage = stage;
    this.selection = selection;
  }

  /** Opens the note about something beside the mouse, if there is anything to tell. */
  public void tell(Pointed what, float x, float y) {
    Village village = selection.world().villages().get(what.village());
    if (what instanceof Pointed.Person one) {
      int before = village.before(one.person());
      told = () -> note.aboutPerson(village, one.person(), before);
    } else if (what instanceof Pointed.Work place) {
      told = () -> note.aboutPlace(village, place.trade());
    } else if (what instanceof Pointed.Name) {
      told = () -> note.aboutVillage(village);
    } else {
      return;
    }
    note.showAt(stage, x, y, told);
  }

  /** Puts the note away, unless it is held. */
  public void hush() {
    if (told != null) {
      note.hide(told);
      told = null;
    }
  }
}
