package dev.reeve.demo.book;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.actions.Actions;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.FillDrawable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Mark;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.RuleDrawable;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Alert;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Spot;
import dev.reeve.demo.play.Village;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** The alerts that weigh most, as seals at the right of the top strip. */
final class Seals extends VisTable {
  private static final int MOST = 3;
  private static final float HEIGHT = 34;
  private static final float SIGN = 16;
  private static final float FADE_SECONDS = 0.2f;

  /** A place for a seal; what it shows changes, the place stays. */
  private final class Seal extends VisTable {
    private final VisTable plate = new VisTable();
    private final Image sign = new Image();
    private final VisLabel words = new VisLabel("", "tinted");
    private Alert alert;

    Seal(int index) {
      setName("alert." + index);
      plate.add(sign).size(look.px(SIGN)).padLeft(look.px(8)).padRight(look.px(6));
      plate.add(words).padRight(look.px(10));
      add(plate).height(look.px(26)).pad(look.px(4), look.px(2), look.px(4), look.px(2));
      NoteOpener.attachToPressed(this, note, look, () -> note.aboutAlert(where(alert), alert));
      Press.on(this, () -> lead.accept(alert.spot(where(alert))));
    }

    void show(Alert next) {
      boolean same =
          alert != null
              && next.kind() == alert.kind()
              && next.village() == alert.village()
              && next.subject().equals(alert.subject());
      alert = next;
      words.setText(words(next));
      if (same && isVisible()) {
        return;
      }
      Alert.Tone tone = next.kind().tone();
      Color colour =
          switch (tone) {
            case ALARM -> Palette.PAGE;
            case CAUTION -> Palette.INK;
            case GOOD -> Palette.GOOD_NEWS_TEXT;
          };
      words.setColor(colour);
      sign.setDrawable(look.mark(sign(next.kind()), SIGN, colour));
      Drawable ground =
          switch (tone) {
            case ALARM -> alarm;
            case CAUTION -> caution;
            case GOOD -> null;
          };
      plate.setBackground(ground);
      plate.clearActions();
      plate.getColor().a = 0;
      plate.addAction(Actions.fadeIn(FADE_SECONDS));
    }
  }

  private final Look look;
  private final Texts texts;
  private final Selection selection;
  private final Note note;
  private final Consumer<Spot> lead;
  private final AlertNotes notes;
  private final Drawable alarm;
  private final Drawable caution;
  private final List<Seal> seals = new ArrayList<>();
  private final VisLabel calm = new VisLabel("", "tinted");
  private final VisTable more = new VisTable();
  private final VisLabel count = new VisLabel("", "strong");
  private final List<Alert> shown = new ArrayList<>();
  private float room;

  Seals(Look look, Texts texts, Selection selection, Note note, Consumer<Spot> lead, Runnable log) {
    this.look = look;
    this.texts = texts;
    this.selection = selection;
    this.note = note;
    this.lead = lead;
    notes = new AlertNotes(texts);
    alarm = new FillDrawable(look, Palette.ALARM_TEXT);
    caution = new RuleDrawable(look, Palette.PARCHMENT, Palette.INK);
    for (int i = 0; i < MOST; i++) {
      seals.add(new Seal(i));
    }
    more.setName("alerts.more");
    more.add(count).pad(0, look.px(8), 0, look.px(8));
    NoteOpener.attachToPressed(
        more,
        note,
        look,
        () -> note.aboutText(selection.village(), "alert.more.title", "alert.more.text"));
    Press.on(more, log);
    right();
  }

  /** A kind's sign. */
  static Mark sign(Alert.Kind kind) {
    return switch (kind) {
      case FAMINE -> Mark.BOWL;
      case RAID -> Mark.SWORDS;
      case GOAL -> Mark.FLAG;
      case OLIGARCHY, SHARED -> Mark.COINS;
      case TIPPED -> Mark.SCALES;
      case REFUSED -> Mark.REFUSAL;
      case STORE -> Mark.BARREL;
      case IDLE -> Mark.BENCH;
      case SHRANK -> Mark.CROSS;
      case OFF -> Mark.CAP;
      case ENOUGH -> Mark.LOAF;
      case DISCOVERY -> Mark.LAMP;
      case FESTIVAL -> Mark.BUNTING;
      case GREW -> Mark.CRADLE;
    };
  }

  private Village where(Alert alert) {
    return selection.world().villages().get(alert.village());
  }

  private String words(Alert alert) {
    return alert.village() == selection.village().index()
        ? notes.words(alert)
        : notes.elsewhere(alert, where(alert).name());
  }

  /** Where the keyboard can stop; those that are not shown have no stage. */
  List<Actor> stops() {
    List<Actor> stops = new ArrayList<>(seals);
    stops.add(more);
    return stops;
  }

  /**
   * Brings the seals up to date.
   *
   * @param width pixels that there are for them
   */
  void refresh(float width) {
    int here = selection.village().index();
    List<Alert> all = new ArrayList<>();
    for (Alert alert : selection.world().alerts().standing()) {
      // Of the other villages only what cannot wait; the rest stands in the list of villages.
      if (alert.village() == here || alert.kind().tone() == Alert.Tone.ALARM) {
        all.add(alert);
      }
    }
    // What weighs as much is first told of the village looked at.
    all.sort(
        Comparator.comparing((Alert alert) -> alert.kind().tone())
            .thenComparing(alert -> alert.village() != here)
            .thenComparing(Alert::kind));
    if (!all.equals(shown) || width != room) {
      shown.clear();
      shown.addAll(all);
      room = width;
      lay();
    }
    if (all.isEmpty()) {
      boolean still = selection.world().paused();
      calm.setText(texts.get(still ? "alert.still" : "alert.well"));
      calm.setColor(still ? Palette.FADED_INK : Palette.GOOD_NEWS_TEXT);
    }
  }

  /** As many seals as there is room for, the one that weighs most at the left. */
  private void lay() {
    int fit = Math.min(MOST, shown.size());
    for (int i = 0; i < fit; i++) {
      seals.get(i).show(shown.get(i));
    }
    float taken = 0;
    int seen = 0;
    float moreWidth = look.px(40);
    while (seen < fit) {
      float wide = seals.get(seen).getPrefWidth() + look.px(4);
      float rest = seen + 1 < shown.size() ? moreWidth : 0;
      if (seen > 0 && taken + wide + rest > room) {
        break;
      }
      taken += wide;
      seen++;
    }
    clearChildren();
    for (int i = 0; i < seen; i++) {
      add(seals.get(i)).height(look.px(HEIGHT)).padLeft(look.px(4));
    }
    if (seen < shown.size()) {
      count.setText(texts.format("alert.more", shown.size() - seen));
      add(more).size(look.px(36), look.px(HEIGHT)).padLeft(look.px(4));
    }
    if (shown.isEmpty()) {
      add(calm).height(look.px(HEIGHT));
    }
  }
}
