package dev.reeve.demo.book;

import dev.reeve.plan.GoodFlow;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where a good goes, in the words of the texts {@code ledger.use.*}. */
final class Uses {
  /** Less of a good than this is not worth a word. */
  private static final double LEAST = 0.005;

  private Uses() {}

  /** Units a cycle by use, without those of which there is next to nothing. */
  static Map<String, Double> of(GoodFlow flow) {
    Map<String, Double> uses = new LinkedHashMap<>();
    uses.put("need", flow.need());
    uses.put("consumed", flow.consumed());
    uses.put("input", flow.input());
    uses.put("worn", flow.worn());
    uses.put("overhead", flow.overhead());
    uses.put("education", flow.education());
    uses.put("programs", flow.programs());
    uses.put("mitigation", flow.mitigation());
    uses.put("lost", flow.lost());
    uses.put("exported", flow.exported());
    uses.values().removeIf(amount -> amount < LEAST);
    return uses;
  }
}
