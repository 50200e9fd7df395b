package dev.reeve.desktop;

import dev.reeve.settlement.Strength;

/** Reeves as the command line writes them. */
final class StrengthNames extends EnumNames<Strength> {

  StrengthNames() {
    super(Strength.values());
  }
}
