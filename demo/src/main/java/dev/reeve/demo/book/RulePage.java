package dev.reeve.demo.book;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.utils.ChangeListener;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisSlider;
import com.kotcrab.vis.ui.widget.VisTable;
import com.kotcrab.vis.ui.widget.VisTextButton;
import dev.reeve.demo.art.FocusFrame;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Constitution;
import dev.reeve.demo.play.Constitution.By;
import dev.reeve.demo.play.Fortunes;
import dev.reeve.demo.play.Reform;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Ruleset;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;

/**
 * Who decides in the village, and where people own something by what law it changes hands: the two
 * numbers that decide whether one comes to own it all, on one scale.
 */
final class RulePage extends Leaf {
  private static final float STEP = 0.005f;

  private final Reform reform;
  private final Map<By, VisTextButton> choices = new EnumMap<>(By.class);
  private final VisTable law = new VisTable();
  private final LawScale scale;
  private final VisSlider chi;
  private final VisSlider zeta;
  private final VisLabel chiNow = Controls.number("strong");
  private final VisLabel zetaNow = Controls.number("strong");
  private final VisLabel text = Controls.prose("", "aside");
  private final VisLabel verdict = Controls.prose("", "tinted");
  private final VisLabel richest = Controls.number("strong");
  private final VisLabel gini = Controls.number("strong");
  private Constitution shown;

  RulePage(Look look, Texts texts, Selection selection, Note note, Reform reform) {
    super(look, texts, selection, note);
    this.reform = reform;
    scale = new LawScale(look, texts);
    chi = slider("rule.chi", value -> reform.constitution().redistribution(value));
    zeta = slider("rule.zeta", value -> reform.constitution().lead(value));
  }

  private VisSlider slider(String name, DoubleFunction<Constitution> wish) {
    VisSlider slider = new VisSlider(0, (float) LawScale.MOST, STEP, false);
    slider.setName(name);
    slider.setProgrammaticChangeEvents(false);
    slider.addListener(
        new ChangeListener() {
          @Override
          public void changed(ChangeEvent event, Actor actor) {
            wish(slider, wish);
          }
        });
    slider.addListener(
        new InputListener() {
          @Override
          public boolean keyDown(InputEvent event, int key) {
            if (key != Keys.LEFT && key != Keys.RIGHT) {
              return false;
            }
            slider.setValue(slider.getValue() + (key == Keys.LEFT ? -STEP : STEP));
            wish(slider, wish);
            return true;
          }

          @Override
          public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
            getStage().setKeyboardFocus(slider);
            return false;
          }
        });
    return slider;
  }

  private void wish(VisSlider slider, DoubleFunction<Constitution> wish) {
    // From the step, as sums of floats are not what they seem.
    double value = Math.round(slider.getValue() / STEP) * (double) STEP;
    reform.wish(wish.apply(Math.round(value * 1000) / 1000.0));
    shown = null;
  }

  @Override
  void write(Village village, Ruleset rules) {
    choices.clear();
    shown = null;
    say(texts.get("rule.who"), "strong", RightPage.TEXT).padBottom(look.px(3)).row();
    VisTable row = new VisTable();
    row.defaults().growX().uniformX().minWidth(0).height(look.target() + look.px(2));
    for (By by : By.values()) {
      String key = "rule." + by.name().toLowerCase(Locale.ROOT);
      VisTextButton button = Controls.choice(texts.get(key), key, () -> choose(by));
      choices.put(by, button);
      stop(button);
      row.add(button).padRight(look.px(by == By.MARKET ? 0 : 3));
    }
    add(row).growX().row();
    add(text).width(look.px(RightPage.TEXT)).left().padTop(look.px(3)).row();
    add(law).growX().row();
    add().growY();
    law.clearChildren();
    VisTable line = new VisTable();
    line.add(verdict).width(look.px(RightPage.TEXT)).left();
    NoteOpener.attach(
        line,
        note,
        look,
        () -> note.aboutText(selection.village(), "rule.expected", "rule.expected.text"));
    law.add(line).left().padTop(look.px(2)).row();
    number("rule.chi", chi, chiNow);
    law.add(scale).growX().row();
    number("rule.zeta", zeta, zetaNow);
    figure("rule.richest", richest);
    figure("rule.gini", gini);
    stop(chi);
    stop(zeta);
  }

  private void number(String key, VisSlider slider, VisLabel value) {
    VisTable head = new VisTable();
    head.add(Controls.giving(texts.get(key), "default")).minWidth(0).left().growX();
    head.add(value).right();
    NoteOpener.attach(
        head, note, look, () -> note.aboutText(selection.village(), key, key + ".text"));
    VisTable held = new FocusFrame(look, slider);
    held.add(slider).growX().height(look.px(30));
    if (slider == chi) {
      law.add(head).growX().padTop(look.px(4)).row();
      law.add(held).growX().row();
    } else {
      law.add(held).growX().row();
      law.add(head).growX().row();
    }
  }

  private void figure(String key, VisLabel value) {
    VisTable line = new VisTable();
    line.add(Controls.giving(texts.get(key), "default")).minWidth(0).left().growX();
    line.add(value).right();
    NoteOpener.attach(
        line, note, look, () -> note.aboutText(selection.village(), key, key + ".text"));
    law.add(line).growX().row();
  }

  private void choose(By by) {
    reform.wish(reform.constitution().by(by));
    shown = null;
    show(selection.village());
  }

  @Override
  void renew(Village village) {
    shown = null;
    show(village);
  }

  @Override
  void move(float seconds) {
    Constitution now = reform.constitution();
    if (!now.equals(shown)) {
      show(selection.village());
    }
  }

  private void show(Village village) {
    Constitution now = reform.constitution();
    shown = now;
    choices.forEach((by, button) -> button.setChecked(by == now.by()));
    text.setText(texts.get("rule." + now.by().name().toLowerCase(Locale.ROOT) + ".text"));
    boolean money = now.money();
    if (law.isVisible() != money) {
      law.setVisible(money);
      getCell(law).height(money ? law.getPrefHeight() : 0);
      invalidateHierarchy();
    }
    chi.setValue((float) Math.min(LawScale.MOST, now.redistribution()));
    zeta.setValue((float) Math.min(LawScale.MOST, now.lead()));
    scale.show(now.redistribution(), now.lead());
    Constitution before = village.constitution();
    boolean compared = before.money();
    chiNow.setText(change(compared, before.redistribution(), now.redistribution()));
    zetaNow.setText(change(compared, before.lead(), now.lead()));
    double share = now.theoryShare(village.people());
    verdict.setText(texts.format(share > 0 ? "rule.tipped" : "rule.held", texts.percent(share)));
    verdict.setColor(share > 0 ? Palette.ALARM_TEXT : Palette.GOOD_NEWS_TEXT);
    if (village.people() > 0) {
      Fortunes fortunes = village.fortunes();
      richest.setText(fortunes.owned() ? texts.percent(fortunes.largest()) : "–");
      gini.setText(fortunes.owned() ? texts.fixed(fortunes.inequality().gini(), 2) : "–");
    }
  }

  private String change(boolean compared, double from, double to) {
    String now = texts.percent(to, 1);
    return compared && Math.abs(to - from) > STEP / 10 ? texts.percent(from, 1) + " → " + now : now;
  }
}
