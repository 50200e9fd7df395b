package dev.reeve.horizon;

/** What becomes of the units of a good that a day made. */
public enum Growth {
  /** Neither is the stock more for them, nor less: labour that is there again tomorrow. */
  NONE,
  /** They are all put to the stock: butter churns. */
  ADDED,
  /**
   * The share that is invested is put to the stock, and the rest of them is consumed out of it:
   * milk as the paper's program has it. The people count as served with all of them all the same,
   * so that investing costs nobody anything.
   */
  INVESTED,
  /**
   * What is put to the stock is made beside what is consumed, and nobody gets it; the rest is
   * consumed out of the stock: milk as the paper's text has it. The stock changes as with {@link
   * #INVESTED}, but investing has its price.
   */
  SAVED,
  /**
   * What is put to the stock is made beside what is used, and using it up takes wear and {@link
   * Stock#depletion} alone: kilns and looms.
   */
  BUILT;

  /** Whether units are put to the stock by decision. */
  boolean decided() {
    return this == INVESTED || setsAside();
  }

  /** Whether what is put to the stock must be made for that, and serves nobody. */
  boolean setsAside() {
    return this == SAVED || this == BUILT;
  }

  /** Whether what is made and not put to the stock is taken out of it. */
  boolean consumes() {
    return this == INVESTED || this == SAVED;
  }
}
