package dev.reeve.plan;

/** How luxuries are shared out among the people. */
public enum IncomeRule {
  /** The same for everyone. */
  EQUAL,
  /** In proportion to what a person yields against a worker of the skill that the job asks. */
  PRODUCTIVITY,
  /** In proportion to what a person yields against a low-skilled worker in the same job. */
  LOW_SKILL
}
