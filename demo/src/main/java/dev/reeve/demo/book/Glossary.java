package dev.reeve.demo.book;

import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Village;
import java.util.List;

/**
 * The words with a meaning of their own. A term's name and sentence stand in the texts under {@code
 * term.<id>} and {@code term.<id>.text}; where there are figures for it, they are those of the
 * village looked at.
 */
final class Glossary {
  /** All terms, in the order of a reader who knows nothing. */
  static final List<String> TERMS =
      List.of(
          "reeve",
          "plan",
          "cycle",
          "person-cycle",
          "need",
          "coverage",
          "wish",
          "happiness",
          "balanced",
          "diminishing",
          "satiation",
          "leisure",
          "tier",
          "skill",
          "education",
          "upkeep",
          "lifespan",
          "sites",
          "binds",
          "worth",
          "labour-value",
          "overhead",
          "corruption",
          "ledger",
          "store",
          "reserve",
          "perish",
          "program",
          "threat",
          "mitigation",
          "trade",
          "research",
          "payback",
          "belief",
          "doubt",
          "posture",
          "temperament",
          "income",
          "order",
          "refused",
          "kept",
          "strength",
          "wealth",
          "redistribution",
          "advantage",
          "oligarchy",
          "gini");

  private final Texts texts;
  private final TermFigures figures;

  Glossary(Texts texts) {
    this.texts = texts;
    figures = new TermFigures(texts);
  }

  /** Tells what a term means. */
  void tell(NoteContent note, String term) {
    if (!TERMS.contains(term)) {
      throw new IllegalArgumentException(
          "the texts mark the term '" + term + "'; the glossary has none of that name");
    }
    note.title(texts.get("term." + term)).say(texts.get("term." + term + ".text"));
    Village village = note.village();
    if (village != null) {
      figures.tell(note, term);
    }
  }
}
