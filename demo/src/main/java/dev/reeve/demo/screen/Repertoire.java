package dev.reeve.demo.screen;

import dev.reeve.demo.play.Scenario;
import dev.reeve.model.Ruleset;
import java.util.List;

/** What can be played. */
public interface Repertoire {
  /** All scenarios, in the order of the list. */
  List<Scenario> scenarios();

  /**
   * The rules at a path, with the mods that are on.
   *
   * @throws dev.reeve.rules.RulesetException if anything is wrong with them
   */
  Ruleset rules(String path);

  /** The mods that are on, in order. */
  List<String> mods();
}
