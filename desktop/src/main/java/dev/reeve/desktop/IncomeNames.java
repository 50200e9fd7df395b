package dev.reeve.desktop;

import dev.reeve.plan.IncomeRule;

/** Income rules as the command line writes them. */
final class IncomeNames extends EnumNames<IncomeRule> {

  IncomeNames() {
    super(IncomeRule.values());
  }
}
