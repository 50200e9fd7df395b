package dev.reeve.demo.play;

import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.utils.I18NBundle;
import dev.reeve.demo.sheet.Faults;
import dev.reeve.demo.sheet.Spelling;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.Problem;
import dev.reeve.rules.RulesetReading;
import dev.reeve.rules.Rulesets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that the game reads of economies and scenarios: what came with it, and over that the mods
 * that are on, in their order. What a file breaks is told among the {@link #problems}; the rules,
 * scenarios and texts that were good last stay in force.
 */
public final class Library {
  private static final String RULESETS = "rules/";
  private static final String RULESET = ".rules.json";
  private static final String SCENARIOS = "scenarios/";

  private final AssetList assets = new AssetList();
  private final FileHandle home;
  private final Map<String, FileHandle> bases = new HashMap<>();
  private final Map<String, Ruleset> rules = new HashMap<>();
  private final Set<String> checked = new HashSet<>();
  private final Map<String, Scenario> scenarios = new LinkedHashMap<>();
  private final Map<String, ModTexts> texts = new HashMap<>();
  private final Set<Problem> problems = new LinkedHashSet<>();
  private Map<String, Mod> mods = Map.of();
  private List<String> order = List.of();

  /**
   * Reads everything.
   *
   * @param home the player's folder, which need not be there: mods lie in its {@code mods/}
   */
  public Library(FileHandle home) {
    this.home = home;
    Faults faults = new Faults(orderFile().path());
    order = ModOrder.read(orderFile(), faults);
    read();
    problems.addAll(faults.list());
  }

  private FileHandle orderFile() {
    return home.child("mods.json");
  }

  /** Where the player's mods lie. */
  public FileHandle folder() {
    return home.child("mods");
  }

  /** Takes a file in place of a ruleset that came with the game; mods lie over it all the same. */
  public void base(String path, FileHandle file) {
    bases.put(path, file);
    read();
  }

  /** What may change while the game runs: the player's mods, and files in place of rulesets. */
  List<FileHandle> watched() {
    List<FileHandle> files = new ArrayList<>(bases.values());
    files.add(folder());
    for (FileHandle root : folder().list()) {
      if (root.isDirectory()) {
        Mods.files(root).forEach(file -> files.add(root.child(file)));
      }
    }
    return files;
  }

  /** Reads everything anew. */
  public void read() {
    problems.clear();
    checked.clear();
    List<Problem> found = new ArrayList<>();
    mods = Mods.find(assets, folder(), found);
    problems.addAll(found);
    lost();
    for (Mod mod : active()) {
      mod.files(RULESETS, RULESET).forEach(this::check);
      problems.addAll(texts.computeIfAbsent(mod.id(), id -> new ModTexts()).read(mod));
    }
    readScenarios();
  }

  private void lost() {
    for (String id : order) {
      if (!mods.containsKey(id)) {
        Faults faults = new Faults(orderFile().path());
        faults.error(
            1,
            "on",
            "no mod is called " + id + Spelling.hint(id, mods.keySet()) + "; it is left out");
        problems.addAll(faults.list());
      }
    }
  }

  private void readScenarios() {
    Map<String, Scenario> before = new HashMap<>(scenarios);
    scenarios.clear();
    for (String path : assets.files(SCENARIOS, ScenarioFormat.ENDING)) {
      readScenario(assets.file(path), before);
    }
    for (Mod mod : active()) {
      for (String path : mod.files(SCENARIOS, ScenarioFormat.ENDING)) {
        readScenario(mod.root().child(path), before);
      }
    }
  }

  private void readScenario(FileHandle file, Map<String, Scenario> before) {
    Faults faults = new Faults(file.path());
    Optional<Scenario> scenario = ScenarioFormat.read(file, this::find, faults);
    problems.addAll(faults.list());
    String id = ScenarioFormat.id(file);
    scenario
        .or(() -> Optional.ofNullable(before.get(id)))
        .ifPresent(found -> scenarios.put(id, found));
  }

  /** All mods there are: those that are on, the lowest layer first, then the others. */
  public List<Mod> mods() {
    List<Mod> all = new ArrayList<>(active());
    mods.values().stream().filter(mod -> !all.contains(mod)).forEach(all::add);
    return all;
  }

  /** The mods that are on and can be, the lowest layer first. */
  public List<Mod> active() {
    return order.stream().map(mods::get).filter(mod -> mod != null && mod.sound()).toList();
  }

  /**
   * Switches these mods on and all others off, keeps that in the home folder, and reads everything
   * anew. Where it cannot be kept, that is among the problems.
   *
   * @param ids the lowest layer first
   */
  public void activate(List<String> ids) {
    order = ids.stream().distinct().toList();
    read();
    Faults faults = new Faults(orderFile().path());
    ModOrder.write(orderFile(), order, faults);
    problems.addAll(faults.list());
  }

  /** Everything that is wrong with what was read last. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** What is wrong with the files of a mod. */
  public List<Problem> problems(Mod mod) {
    String folder = mod.root().path() + "/";
    return problems.stream().filter(problem -> problem.file().startsWith(folder)).toList();
  }

  /** The scenarios: those that came with the game in their order, then those of mods. */
  public List<Scenario> scenarios() {
    return List.copyOf(scenarios.values());
  }

  /**
   * A scenario.
   *
   * @return empty where there is none, maybe because its mod is off
   */
  public Optional<Scenario> scenario(String id) {
    return Optional.ofNullable(scenarios.get(id));
  }

  /**
   * A ruleset with the mods over it, as it was good last.
   *
   * @param path such as {@code rules/village.rules.json}
   * @throws IllegalArgumentException if there is none, maybe because its mod is off
   */
  public Ruleset rules(String path) {
    return find(path)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no ruleset '" + path + "'; maybe its mod is off"));
  }

  /** A ruleset as {@link #rules}; empty where there is none. */
  public Optional<Ruleset> find(String path) {
    boolean proper = path.startsWith(RULESETS) && path.endsWith(RULESET) && !path.contains("..");
    if (proper && !checked.contains(path)) {
      check(path);
    }
    return Optional.ofNullable(rules.get(path));
  }

  private void check(String path) {
    checked.add(path);
    List<FileHandle> layers = new ArrayList<>();
    FileHandle base = bases.getOrDefault(path, assets.file(path));
    if (base.exists()) {
      layers.add(base);
    }
    for (Mod mod : active()) {
      if (mod.files().contains(path)) {
        layers.add(mod.root().child(path));
      }
    }
    if (layers.isEmpty()) {
      rules.remove(path);
      return;
    }
    FileHandle first = layers.remove(0);
    RulesetReading reading = Rulesets.check(first, layers);
    problems.addAll(reading.problems());
    reading
        .ruleset()
        .or(() -> Optional.ofNullable(rules.get(path)))
        .or(() -> Rulesets.check(first).ruleset())
        .ifPresent(good -> rules.put(path, good));
  }

  /**
   * The texts of the mods that are on: which bundle has a key.
   *
   * @param locale the player's language; where a mod does not have it, its texts without one
   */
  public Map<String, I18NBundle> texts(Locale locale) {
    Map<String, I18NBundle> over = new HashMap<>();
    active().forEach(mod -> texts.get(mod.id()).lay(over, locale));
    return over;
  }
}
