package dev.reeve.demo.book;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisTable;
import com.kotcrab.vis.ui.widget.VisTextButton;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.RuleDrawable;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Prospect;
import dev.reeve.demo.play.Prospect.Fate;
import dev.reeve.demo.play.Reform;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What another constitution would bring, before it is taken. */
final class ReformSlip extends VisTable {
  /** A difference that nobody feels. */
  private static final double SAME = 0.005;

  private final Look look;
  private final Texts texts;
  private final Reform reform;
  private final VisTextButton take;
  private final VisTextButton leave;
  private boolean written;
  private boolean pending;
  private Fate kept;
  private Fate changed;

  ReformSlip(Look look, Texts texts, Reform reform) {
    this.look = look;
    this.texts = texts;
    this.reform = reform;
    take = Controls.slip(texts.get("rule.take"), "reform.take", reform::take);
    leave = Controls.slip(texts.get("hand.leave"), "reform.leave", reform::leave);
    setName("reform");
  }

  /** Where the keyboard can stop. */
  List<Actor> stops() {
    return reform.pending() ? List.of(take, leave) : List.of();
  }

  void refresh() {
    Optional<Prospect> prospect = reform.prospect();
    Fate without = prospect.map(Prospect::kept).orElse(null);
    Fate with = prospect.map(Prospect::changed).orElse(null);
    if (written
        && pending == reform.pending()
        && Objects.equals(without, kept)
        && Objects.equals(with, changed)) {
      return;
    }
    written = true;
    pending = reform.pending();
    kept = without;
    changed = with;
    write();
    invalidateHierarchy();
  }

  private void write() {
    clearChildren();
    if (!pending) {
      return;
    }
    add(new Image(new RuleDrawable(look, Palette.INK, Palette.INK)))
        .growX()
        .height(look.px(1))
        .pad(look.px(5), 0, look.px(4), 0)
        .row();
    boolean known = changed != null;
    VisLabel head =
        Controls.giving(
            known ? texts.format("rule.prospect", Prospect.CYCLES) : texts.get("rule.looking"),
            "aside");
    add(head).minWidth(0).growX().left().row();
    if (known) {
      line("rule.prospect.happiness", kept.happiness(), changed.happiness(), false);
      line("rule.prospect.fed", kept.met(), changed.met(), true);
      if (kept.largest() > 0 || changed.largest() > 0) {
        line("rule.prospect.richest", -kept.largest(), -changed.largest(), true);
      }
    }
    VisTable buttons = new VisTable();
    buttons.defaults().growX().uniformX().minWidth(0).height(look.target() + look.px(2));
    buttons.add(take).padRight(look.px(8));
    buttons.add(leave);
    add(buttons).growX().padTop(look.px(6)).row();
  }

  /** A figure as it would be without and with the change; the higher the better. */
  private void line(String key, double from, double to, boolean share) {
    VisTable line = new VisTable();
    line.add(Controls.giving(texts.get(key), "default")).minWidth(0).growX().left();
    boolean same = Math.abs(to - from) < SAME;
    String arrow = same ? "" : Math.abs(to) > Math.abs(from) ? " ↑" : " ↓";
    line.add(new VisLabel(number(from, share) + " → ", "faded"));
    VisLabel then = new VisLabel(number(to, share) + arrow, "tinted");
    then.setColor(same ? Palette.INK : to < from ? Palette.ALARM_TEXT : Palette.GOOD_NEWS_TEXT);
    line.add(then);
    add(line).growX().row();
  }

  private String number(double value, boolean share) {
    double plain = Math.abs(value);
    return share ? texts.met(plain) : texts.amount(plain);
  }
}
