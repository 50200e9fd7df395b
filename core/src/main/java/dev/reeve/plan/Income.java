package dev.reeve.plan;

import java.util.List;
import java.util.Map;

/**
 * How a plan's goods are shared out.
 *
 * @param rule the rule that was followed
 * @param earners groups of people who earn the same, in the order of industries and tiers
 * @param transfer what the needs of those whose share falls short of them cost the others, in
 *     person-cycles of labour value per cycle
 */
public record Income(IncomeRule rule, List<Earner> earners, double transfer) {

  /**
   * People who earn the same.
   *
   * @param industry industry id; {@code "carrier"} for those who carry trade, {@code "idle"} for
   *     those without work
   * @param tier tier id
   * @param people how many
   * @param share income against the average person's: 1 is average
   * @param luxuries units per person and cycle, by good id
   */
  public record Earner(
      String industry, String tier, double people, double share, Map<String, Double> luxuries) {}
}
