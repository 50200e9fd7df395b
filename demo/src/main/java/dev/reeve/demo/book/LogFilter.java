package dev.reeve.demo.book;

import dev.reeve.demo.art.Mark;
import dev.reeve.demo.play.Log.Kind;

/** Kinds of lines of the log that are shown or left out together. */
enum LogFilter {
  NEEDS(Mark.BOWL),
  RAIDS(Mark.SWORDS),
  REEVE(Mark.VANE),
  JOYS(Mark.BUNTING),
  LIVES(Mark.CRADLE),
  MOVES(Mark.MOVES),
  WEALTH(Mark.COINS);

  private final Mark sign;

  LogFilter(Mark sign) {
    this.sign = sign;
  }

  Mark sign() {
    return sign;
  }

  /** The filter that a kind is in. */
  static LogFilter of(Kind kind) {
    return switch (kind) {
      case FAMINE_BEGUN, FAMINE_ENDED -> NEEDS;
      case RAID_SEEN, RAID_FOUGHT, RAID_OVER -> RAIDS;
      case POSTURE, REFUSED -> REEVE;
      case FESTIVAL, DISCOVERY -> JOYS;
      case BIRTHS, DEATHS -> LIVES;
      case MOVES -> MOVES;
      case REVOLUTION, REFORM, TIPPED, RIGHTED, OLIGARCHY, OLIGARCHY_ENDED -> WEALTH;
    };
  }
}
