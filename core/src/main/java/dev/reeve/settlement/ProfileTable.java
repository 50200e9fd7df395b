package dev.reeve.settlement;

import dev.reeve.model.Profile;
import dev.reeve.model.Ruleset;
import java.util.List;

/** The profiles of needs of a ruleset by position, a part of a {@link Technology}. */
final class ProfileTable {

  /** 0 where all people need alike. */
  final int count;

  final List<String> ids;

  /** Share of all people. */
  final double[] shares;

  /** Units per person and cycle, {@code [profile][good]}. */
  final double[][] basket;

  ProfileTable(Ruleset rules) {
    List<Profile> profiles = rules.people().profiles();
    count = profiles.size();
    ids = profiles.stream().map(Profile::id).toList();
    shares = ByPosition.doubles(profiles, Profile::share);
    basket =
        profiles.stream()
            .map(each -> ByPosition.doubles(rules.goods(), each::need))
            .toArray(double[][]::new);
  }
}
