package dev.reeve.desktop;

import dev.reeve.horizon.InputOutput;
import dev.reeve.horizon.Placement;
import dev.reeve.horizon.PublishedVillage;

/** Whose coefficients the published village has. */
enum OlinVariant {
  /** The program's, with which the paper's Figure 3 was drawn. */
  PUBLISHED,
  /** Those that the paper prints. */
  TABLE1;

  /** The table; of the program's, the placement changes nothing. */
  InputOutput table(Placement placement) {
    return this == PUBLISHED ? PublishedVillage.program() : PublishedVillage.table1(placement);
  }

  /** As the command line writes variants. */
  static final class Names extends EnumNames<OlinVariant> {
    Names() {
      super(values());
    }
  }
}
