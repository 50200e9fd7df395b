package dev.reeve.settlement;

import dev.reeve.model.ResearchField;
import dev.reeve.model.Ruleset;
import java.util.List;
import java.util.stream.IntStream;

/** The fields of research of a ruleset by position, a part of a {@link Technology}. */
final class FieldTable {

  final int count;

  /** The industry that each improves, and that of its researchers. */
  final int[] improved;

  final int[] researcher;

  /** Fields that make people delight more in what is made. */
  final int[] delighting;

  /** Industries whose work finds something out, whatever becomes of what it makes besides. */
  final boolean[] researches;

  FieldTable(Ruleset rules) {
    List<ResearchField> fields = rules.research();
    count = fields.size();
    improved =
        fields.stream().mapToInt(each -> ByPosition.industry(rules, each.industry())).toArray();
    researcher =
        fields.stream().mapToInt(each -> ByPosition.industry(rules, each.worker())).toArray();
    delighting =
        IntStream.range(0, count)
            .filter(f -> fields.get(f).on() == ResearchField.On.HAPPINESS)
            .toArray();
    researches = new boolean[rules.industries().size()];
    for (int f = 0; f < count; f++) {
      researches[researcher[f]] |= fields.get(f).cost() < Double.POSITIVE_INFINITY;
    }
  }
}
