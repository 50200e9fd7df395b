package dev.reeve.demo.play;

import static dev.reeve.demo.sheet.Key.amount;
import static dev.reeve.demo.sheet.Key.format;
import static dev.reeve.demo.sheet.Key.number;
import static dev.reeve.demo.sheet.Key.optional;
import static dev.reeve.demo.sheet.Key.required;
import static dev.reeve.demo.sheet.Key.schema;
import static dev.reeve.demo.sheet.Key.whole;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.demo.sheet.Entry;
import dev.reeve.demo.sheet.Faults;
import dev.reeve.demo.sheet.Key;
import dev.reeve.demo.sheet.Key.Choice;
import dev.reeve.demo.sheet.Key.Flag;
import dev.reeve.demo.sheet.Key.Part;
import dev.reeve.demo.sheet.Key.Text;
import dev.reeve.demo.sheet.Table;
import dev.reeve.market.Market;
import dev.reeve.market.Mixed;
import dev.reeve.model.Ruleset;
import dev.reeve.settlement.Strength;
import dev.reeve.settlement.Temperament;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Scenario files: every key, and what a file comes to. {@code docs/modding.md} has them too. */
final class ScenarioFormat {
  /** How the names of scenario files end. */
  static final String ENDING = ".scenario.json";

  static final Table TABLE =
      new Table(
          schema(),
          format(),
          required("kind", words(Scenario.Kind.values()), "what is played for"),
          required("rules", new Text(), "the ruleset's path, such as rules/village.rules.json"),
          optional("cycles", whole(0), "after how many the result is shown; 0: it goes on"),
          optional("sandbox", new Flag(), "whether the player can bring raids, feasts and weather"),
          optional("reforms", new Flag(), "whether the player can change who decides in a village"),
          required("villages[]", new Part(), "who lives there; in a contest the player, the reeve"),
          required("villages[].name", new Text(), "what it is called"),
          optional("villages[].layout", whole(0), "which of the drawn layouts; else by its place"),
          optional("villages[].people", new Key.Amount(1, 1000, true), "founders"),
          optional("villages[].most", new Key.Amount(0, 1000, true), "settlers come up to so many"),
          optional("villages[].seed", new Key.Amount(-1e15, 1e15, true), "its luck"),
          optional("villages[].strength", words(Strength.values()), "how good its reeve is"),
          optional(
              "villages[].temperament", words(Temperament.values()), "how much its reeve puts by"),
          optional(
              "villages[].weights", new Part(), "how much it wants things, by good or program"),
          optional(
              "villages[].weights.*", amount(), "factor on the happiness of a good or a program"),
          optional("villages[].reserves", new Part(), "what it keeps in store, by good"),
          optional("villages[].reserves.*", amount(), "cycles of need"),
          optional("villages[].byHand", new Flag(), "whether the player staffs it alone"),
          optional("villages[].staff", new Part(), "whom the player begins with, by trade"),
          optional("villages[].staff.*", whole(0), "people in a trade"),
          optional("villages[].arrangement", words(Constitution.By.values()), "who decides there"),
          optional(
              "villages[].tax",
              new Key.Amount(0, 1, false),
              "of all wealth, collected and given back flat in a cycle; mixed only"),
          optional(
              "villages[].advantage",
              new Key.Amount(0, 10, false),
              "how much wealth helps to win more of it"),
          optional("blows[]", new Part(), "what comes by itself"),
          required("blows[].deed", words(Scenario.Deed.values()), "what befalls the village"),
          required("blows[].what", new Text(), "the threat, industry or program"),
          optional("blows[].strength", amount(), "against the usual"),
          optional("blows[].cycle", whole(0), "when first"),
          optional("blows[].every", whole(0), "again after so many cycles; 0: once"),
          optional("blows[].growth", number(), "the strength grows by this each time"),
          optional("blows[].village", whole(0), "which, from 0; else all"),
          optional("goal", new Part(), "what a trial asks for"),
          required("goal.hunger", amount(), "at most so many person-cycles without food"),
          required("goal.happiness", amount(), "at least so much on the mean"),
          optional("steps[]", new Part(), "of a tour"),
          required("steps[].id", new Text(), "its texts stand under tour.ID"),
          required("steps[].rules", new Text(), "its ruleset's path"),
          optional("steps[].people", new Key.Amount(1, 1000, true), "who live there"),
          optional("steps[].figures", new Part(), "what is predicted"),
          optional("steps[].figures.*", number(), "as predicted"),
          optional("steps[].knob", new Part(), "the number to turn"),
          required("steps[].knob.path", new Text(), "where it stands in the ruleset file"),
          required("steps[].knob.least", number(), "its smallest value"),
          required("steps[].knob.most", number(), "its largest value"),
          required("steps[].knob.step", amount(), "from one value to the next"));

  private static final int FOUNDERS = 100;

  private ScenarioFormat() {}

  /**
   * Reads a scenario and tells everything that is wrong with it. No content of a file makes this
   * throw.
   *
   * @param file whose name ends in {@link #ENDING}
   * @param rules the ruleset of a path, if there is one
   * @param faults told of every problem
   */
  static Optional<Scenario> read(
      FileHandle file, Function<String, Optional<Ruleset>> rules, Faults faults) {
    Optional<Entry> root = TABLE.read(file, faults);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    new ScenarioCheck(root.get(), rules, faults).run();
    return faults.failed() ? Optional.empty() : Optional.of(scenario(id(file), root.get()));
  }

  /** The name of a scenario that stands in a file. */
  static String id(FileHandle file) {
    return file.name().substring(0, file.name().length() - ENDING.length());
  }

  private static Scenario scenario(String id, Entry root) {
    return new Scenario(
        id,
        constant(Scenario.Kind.class, root, "kind", Scenario.Kind.SANDBOX),
        root.text("rules", ""),
        root.list("villages", ScenarioFormat::setup),
        root.whole("cycles", 0),
        root.flag("sandbox"),
        root.flag("reforms"),
        root.list("blows", ScenarioFormat::blow),
        root.at("goal")
            .map(g -> new Scenario.Goal(g.number("hunger", 0), g.number("happiness", 0))),
        root.list("steps", ScenarioFormat::step));
  }

  private static Scenario.Setup setup(Entry village) {
    int people = village.whole("people", FOUNDERS);
    int place = Integer.parseInt(village.path().substring(village.path().lastIndexOf('.') + 1));
    return new Scenario.Setup(
        village.text("name", ""),
        village.whole("layout", place),
        people,
        village.whole("most", people),
        (long) village.number("seed", 1),
        constant(Strength.class, village, "strength", Strength.MASTER),
        constant(Temperament.class, village, "temperament", Temperament.STEADY),
        village.map("weights", Entry::number),
        village.map("reserves", Entry::number),
        village.flag("byHand"),
        village.map("staff", number -> (int) number.number()),
        constitution(village));
  }

  private static Constitution constitution(Entry village) {
    Constitution.By by =
        constant(Constitution.By.class, village, "arrangement", Constitution.By.BUREAU);
    double usual = by == Constitution.By.MIXED ? Mixed.DEFAULT.tax() : 0;
    return new Constitution(
        by, village.number("tax", usual), village.number("advantage", Market.DEFAULT.advantage()));
  }

  private static Scenario.Blow blow(Entry blow) {
    return new Scenario.Blow(
        constant(Scenario.Deed.class, blow, "deed", Scenario.Deed.RAID),
        blow.text("what", ""),
        blow.number("strength", 1),
        blow.whole("cycle", 0),
        blow.whole("every", 0),
        blow.number("growth", 0),
        blow.whole("village", -1));
  }

  private static Scenario.Step step(Entry step) {
    return new Scenario.Step(
        step.text("id", ""),
        step.text("rules", ""),
        step.whole("people", FOUNDERS),
        step.map("figures", Entry::number).entrySet().stream()
            .map(figure -> new Scenario.Figure(figure.getKey(), figure.getValue()))
            .toList(),
        step.at("knob").map(ScenarioFormat::knob));
  }

  static Scenario.Knob knob(Entry knob) {
    return new Scenario.Knob(
        knob.text("path", ""),
        knob.number("least", 0),
        knob.number("most", 0),
        knob.number("step", 0));
  }

  private static Key.Shape words(Enum<?>[] constants) {
    return new Choice(Arrays.stream(constants).map(ScenarioFormat::word).toList());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, Entry entry, String key, E fallback) {
    List<E> constants = List.of(type.getEnumConstants());
    String word = entry.text(key, word(fallback));
    return constants.stream().filter(c -> word(c).equals(word)).findFirst().orElse(fallback);
  }
}
