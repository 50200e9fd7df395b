package dev.reeve.settlement;

import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import java.util.List;

/** The programs of a ruleset by position, a part of a {@link Technology}. */
final class ProgramTable {

  final int count;

  /** Units per person and cycle, {@code [program][good]}. */
  final double[][] requires;

  /** Happiness per person and cycle. */
  final double[] happiness;

  ProgramTable(Ruleset rules) {
    List<Program> programs = rules.programs();
    count = programs.size();
    requires = ByPosition.rows(rules, programs, Program::requires);
    happiness = ByPosition.doubles(programs, Program::happiness);
  }
}
