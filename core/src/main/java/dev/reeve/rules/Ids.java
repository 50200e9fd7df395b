package dev.reeve.rules;

import dev.reeve.model.Ruleset;
import dev.reeve.model.Tier;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ids that may be named, by section. Of a section that cannot be read every id is known, so
 * that one slip is not reported a hundred times.
 */
final class Ids {

  private final Map<Section, Set<String>> bySection = new EnumMap<>(Section.class);

  Ids(Node root) {
    for (Section section : Section.values()) {
      if (!section.inFile()) {
        continue;
      }
      Optional<Node> found = section.find(root);
      if (found.isPresent()) {
        bySection.put(section, found.get().children().keySet());
      } else if (section.nearest(root).kind == Node.Kind.OBJECT) {
        // Not there: what is there above it is an object without it.
        bySection.put(section, section == Section.TIERS ? Set.of(Tier.WORKER.id()) : Set.of());
      }
    }
  }

  /** The ids of a ruleset that has been read, where more is to be told of its things. */
  Ids(Ruleset rules, Collection<String> otherJobs) {
    Set<String> jobs = new LinkedHashSet<>();
    rules.industries().forEach(industry -> jobs.add(industry.id()));
    jobs.addAll(otherJobs);
    bySection.put(Section.INDUSTRIES, jobs);
    Set<String> goods = new LinkedHashSet<>();
    rules.goods().forEach(good -> goods.add(good.id()));
    bySection.put(Section.GOODS, goods);
    Set<String> delights = new LinkedHashSet<>(goods);
    rules.programs().forEach(program -> delights.add(program.id()));
    bySection.put(Section.DELIGHTS, delights);
  }

  boolean has(Section section, String id) {
    Set<String> known = bySection.get(section);
    return known == null || known.contains(id);
  }

  /** What to say of an id that is not there. */
  String unknown(Section section, String id) {
    return "there is no "
        + section.thing
        + " '"
        + Words.show(id)
        + "'"
        + Words.hint(id, bySection.get(section));
  }
}
