package dev.reeve.demo.book;

import dev.reeve.demo.art.Trade;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;

/** What stands for a good or a program: the trade that makes it, with its sign and colour. */
final class GoodSign {
  private GoodSign() {}

  /** The first trade that makes a good; carriers where none does, as it comes by road. */
  static Trade of(Ruleset rules, String good) {
    for (Industry industry : rules.industries()) {
      if (industry.output().getOrDefault(good, 0.0) > 0) {
        return Trade.of(industry.id());
      }
    }
    boolean program = rules.programs().stream().anyMatch(p -> p.id().equals(good));
    return program ? Trade.FESTIVAL : Trade.CARRIER;
  }
}
