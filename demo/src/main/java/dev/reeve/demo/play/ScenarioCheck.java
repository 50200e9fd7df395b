package dev.reeve.demo.play;

import dev.reeve.demo.sheet.Entry;
import dev.reeve.demo.sheet.Faults;
import dev.reeve.demo.sheet.Spelling;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Threat;
import dev.reeve.settlement.LivingSettlement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether a scenario file whose keys are right makes a game. */
final class ScenarioCheck {
  private final Entry root;
  private final Function<String, Optional<Ruleset>> rules;
  private final Faults faults;

  ScenarioCheck(Entry root, Function<String, Optional<Ruleset>> rules, Faults faults) {
    this.root = root;
    this.rules = rules;
    this.faults = faults;
  }

  void run() {
    kind();
    Optional<Ruleset> economy = ruleset(root);
    root.list("villages", village -> village)
        .forEach(village -> economy.ifPresent(known -> village(village, known)));
    root.list("blows", blow -> blow).forEach(blow -> economy.ifPresent(known -> blow(blow, known)));
    root.list("steps", step -> step)
        .forEach(step -> ruleset(step).ifPresent(known -> step(step, known)));
  }

  private void kind() {
    String kind = root.text("kind", "");
    List<Entry> villages = root.list("villages", village -> village);
    if (villages.isEmpty()) {
      faults.error(root.at("villages").orElse(root), "is empty; a scenario needs a village");
    }
    boolean contest = kind.equals("contest");
    if (contest && (villages.size() != 2 || !villages.get(0).flag("byHand"))) {
      faults.error(
          root.at("villages").orElse(root),
          "a contest has two villages, the first of them byHand: the player's, then the reeve's");
    }
    if ((contest || kind.equals("trial")) && root.whole("cycles", 0) == 0) {
      faults.error(root.line(), "cycles", "this key is missing: a " + kind + " must end");
    }
    needs("trial", "goal");
    needs("tour", "steps");
  }

  private void needs(String kind, String key) {
    boolean there = root.at(key).isPresent();
    if (root.text("kind", "").equals(kind) != there) {
      faults.error(
          root.at(key).map(Entry::line).orElse(root.line()),
          key,
          there ? "only a " + kind + " has this" : "this key is missing: a " + kind + " needs it");
    }
  }

  private Optional<Ruleset> ruleset(Entry entry) {
    Optional<Ruleset> found = rules.apply(entry.text("rules", ""));
    if (found.isEmpty()) {
      entry
          .at("rules")
          .ifPresent(
              path ->
                  faults.error(
                      path,
                      "is "
                          + path.shown()
                          + "; there is no ruleset of that path, or it"
                          + " cannot be read"));
    }
    return found;
  }

  private void village(Entry village, Ruleset known) {
    arrangement(village);
    List<String> goods = ids(known.goods(), Good::id);
    List<String> delights = new ArrayList<>(goods);
    delights.addAll(ids(known.programs(), Program::id));
    named(village, "weights", "good or program", delights);
    named(village, "reserves", "good", goods);
    List<String> trades = ids(known.industries(), Industry::id);
    trades.add(LivingSettlement.CARRIER);
    named(village, "staff", "trade", trades);
    int people = village.whole("people", Integer.MAX_VALUE);
    int staff =
        village.map("staff", count -> (int) count.number()).values().stream()
            .mapToInt(Integer::intValue)
            .sum();
    Optional<Entry> list = village.at("staff");
    if (list.isPresent() && staff > people) {
      faults.error(list.get(), "names " + staff + " people; there are " + people);
    }
    if (list.isPresent() && !village.flag("byHand")) {
      faults.error(list.get(), "only a village with byHand has this");
    }
  }

  /** What only some arrangements have. */
  private void arrangement(Entry village) {
    String by = village.text("arrangement", "bureau");
    village
        .at("tax")
        .filter(tax -> !by.equals("mixed") && tax.number() != 0)
        .ifPresent(tax -> faults.error(tax, "only a village whose arrangement is mixed has this"));
    village
        .at("advantage")
        .filter(advantage -> by.equals("bureau"))
        .ifPresent(advantage -> faults.error(advantage, "where the reeve decides nobody has this"));
    if (!by.equals("bureau") && village.flag("byHand")) {
      faults.error(
          village.at("arrangement").orElseThrow(), "is " + by + "; a village byHand has a bureau");
    }
  }

  private void named(Entry parent, String key, String kind, List<String> known) {
    parent
        .at(key)
        .ifPresent(part -> part.children().forEach((id, value) -> known(value, id, kind, known)));
  }

  private void known(Entry place, String id, String kind, List<String> known) {
    if (!known.contains(id)) {
      faults.error(place, "no " + kind + " is called " + id + Spelling.hint(id, known));
    }
  }

  private void blow(Entry blow, Ruleset known) {
    Entry what = blow.at("what").orElseThrow();
    switch (blow.text("deed", "")) {
      case "raid" -> known(what, what.text(), "threat", ids(known.threats(), Threat::id));
      case "harvest" -> known(what, what.text(), "industry", ids(known.industries(), Industry::id));
      default -> known(what, what.text(), "program", ids(known.programs(), Program::id));
    }
    int villages = root.list("villages", village -> village).size();
    blow.at("village")
        .filter(village -> village.number() >= villages)
        .ifPresent(
            village ->
                faults.error(
                    village, "is " + village.shown() + "; there are " + villages + " villages"));
  }

  private void step(Entry step, Ruleset known) {
    step.at("figures")
        .ifPresent(figures -> figures.children().forEach((of, value) -> figure(of, value, known)));
    step.at("knob").ifPresent(knob -> knob(knob, known));
  }

  private void figure(String of, Entry value, Ruleset known) {
    Optional<String> wrong = Prediction.wrong(of, known);
    wrong.ifPresent(words -> faults.error(value, words));
  }

  private void knob(Entry entry, Ruleset known) {
    Scenario.Knob knob = ScenarioFormat.knob(entry);
    if (knob.step() <= 0 || knob.most() <= knob.least()) {
      faults.error(entry, "needs a step above 0, and most above least");
      return;
    }
    for (double value : new double[] {knob.least(), knob.most()}) {
      Turn.check(known, knob, value)
          .ifPresent(
              problem -> faults.error(entry, "cannot be turned to " + value + ": " + problem));
    }
  }

  private static <T> List<String> ids(List<T> things, Function<T, String> id) {
    return new ArrayList<>(things.stream().map(id).toList());
  }
}
