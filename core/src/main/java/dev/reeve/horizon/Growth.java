package dev.reeve.horizon;

/** What becomes of the units of a good that a day made. */
public enum Growth {
  /** Neither is the stock more for them, nor less: labour that is there again tomorrow. */
  NONE,
  /** They are all put to the stock: butter churns. */
  ADDED,
  /**
   * The share that is invested is put to the stock, and the rest of them is consumed out of it:
   * milk as the paper's program has it.
   */
  INVESTED
}
