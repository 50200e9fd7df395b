package dev.reeve.demo.book;

import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Log;
import dev.reeve.demo.play.Village;
import java.util.List;
import java.util.Optional;

/** Which lines of the log stand as signs under the charts of time. */
final class EventSigns {
  private final Log log;
  private final LogWords words;

  EventSigns(Log log, Texts texts) {
    this.log = log;
    words = new LogWords(texts);
  }

  /** The signs of a village. */
  List<EventSign> of(Village village) {
    return log.all().stream()
        .filter(line -> line.village() == village.index() && sign(line.kind()).isPresent())
        .map(line -> new EventSign(line.cycle(), sign(line.kind()).orElseThrow(), words.of(line)))
        .toList();
  }

  private static Optional<Trade> sign(Log.Kind kind) {
    return switch (kind) {
      case RAID_SEEN -> Optional.of(Trade.SOLDIER);
      case FESTIVAL -> Optional.of(Trade.FESTIVAL);
      case DISCOVERY -> Optional.of(Trade.SCHOLAR);
      default -> Optional.empty();
    };
  }
}
