package dev.reeve.math;

/** Why a run of simplex iterations stopped. */
enum Progress {
  /** It reached its goal, as far as updated numbers tell. */
  DONE,
  /** It wants the basis factored anew and the numbers computed from scratch. */
  REFRESH,
  /** No point satisfies rows and bounds. */
  INFEASIBLE,
  /** The objective grows for ever. */
  UNBOUNDED,
  /** The iterations are used up. */
  LIMIT,
  /** It gets nowhere. */
  STALLED
}
