package dev.reeve.demo.book;

import dev.reeve.demo.art.Mark;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Alert;
import dev.reeve.demo.play.Log;
import dev.reeve.demo.play.Spot;
import dev.reeve.demo.play.Village;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the lines of the log say, in the player's language. */
final class LogWords {
  private static final int MOST_MOVES = 3;

  private final Texts texts;
  private final RefusalWords refusals;

  LogWords(Texts texts) {
    this.texts = texts;
    refusals = new RefusalWords(texts);
  }

  /** A line's sentence. */
  String of(Log.Line line) {
    String key = "log." + line.kind().name().toLowerCase(Locale.ROOT);
    return switch (line.kind()) {
      case FAMINE_BEGUN -> texts.format(key, good(line), texts.met(line.parts().get(Log.SHARE)));
      case FAMINE_ENDED -> texts.format(key, good(line));
      case RAID_SEEN ->
          texts.format(key, threat(line), texts.amount(line.parts().get(Log.STRENGTH)));
      case RAID_FOUGHT, RAID_OVER -> raid(line, key);
      case FESTIVAL -> texts.format(key, texts.name("program", line.subject()));
      case DISCOVERY ->
          texts.format(
              key, texts.name("field", line.subject()), texts.whole(line.parts().get(Log.LEVEL)));
      case POSTURE -> texts.format(key, texts.inSentence("posture", line.subject()));
      case REFUSED -> refusals.of(line.refused());
      case BIRTHS -> texts.format(key, texts.whole(line.sum()));
      case DEATHS -> texts.format(key, causes(line.parts()));
      case MOVES -> texts.format(key, texts.whole(line.sum()), moves(line.parts()));
      case REVOLUTION -> texts.format(key, arrangement(line, 0), arrangement(line, 1));
      case REFORM, TIPPED, RIGHTED ->
          texts.format(key, percent(line, Log.CHI), percent(line, Log.ZETA));
      case OLIGARCHY, OLIGARCHY_ENDED -> texts.format(key, percent(line, Log.SHARE));
    };
  }

  /** Who decided before, or after. */
  private String arrangement(Log.Line line, int side) {
    return texts.inSentence("arrangement", line.subject().split(">", -1)[side]);
  }

  private String percent(Log.Line line, String part) {
    return texts.percent(line.parts().get(part), 1);
  }

  private String raid(Log.Line line, String key) {
    String lost = texts.whole(line.parts().get(Log.LOST));
    String saved = texts.whole(line.parts().getOrDefault(Log.SAVED, 0.0));
    return texts.format(lost.equals("0") ? key + ".nothing" : key, threat(line), lost, saved);
  }

  private String good(Log.Line line) {
    return texts.inSentence("good", line.subject());
  }

  private String threat(Log.Line line) {
    return texts.name("threat", line.subject());
  }

  private String causes(Map<String, Double> parts) {
    return parts.entrySet().stream()
        .map(cause -> texts.format("log.deaths." + cause.getKey(), texts.whole(cause.getValue())))
        .collect(Collectors.joining(", "));
  }

  private String moves(Map<String, Double> parts) {
    String most =
        parts.entrySet().stream()
            .limit(MOST_MOVES)
            .map(move -> texts.whole(move.getValue()) + " " + way(move.getKey()))
            .collect(Collectors.joining(", "));
    return parts.size() > MOST_MOVES ? most + " …" : most;
  }

  private String way(String move) {
    int cut = move.indexOf('>');
    return texts.inSentence("trade", move.substring(0, cut))
        + " → "
        + texts.inSentence("trade", move.substring(cut + 1));
  }

  /** Tells a line with all that it sums up. */
  void tell(NoteContent note, Log.Line line) {
    note.title(texts.get("log.note")).say(of(line));
    switch (line.kind()) {
      case MOVES -> line.parts().forEach((move, count) -> note.figure(way(move), whole(count)));
      case BIRTHS ->
          line.parts().forEach((tier, n) -> note.figure(texts.name("tier", tier), whole(n)));
      case POSTURE -> note.say(texts.get("term.posture.text"));
      default -> {}
    }
    note.ledger(texts.get("log.note.lead"));
  }

  private String whole(double count) {
    return texts.whole(count);
  }

  /** Where a line leads to. */
  Spot spot(Log.Line line, Village village) {
    Alert.Kind kind =
        switch (line.kind()) {
          case FAMINE_BEGUN, FAMINE_ENDED -> Alert.Kind.FAMINE;
          case RAID_SEEN, RAID_FOUGHT, RAID_OVER -> Alert.Kind.RAID;
          case DISCOVERY -> Alert.Kind.DISCOVERY;
          case OLIGARCHY -> Alert.Kind.OLIGARCHY;
          case REVOLUTION, REFORM, TIPPED, RIGHTED, OLIGARCHY_ENDED -> Alert.Kind.FESTIVAL;
          case FESTIVAL, POSTURE, REFUSED, BIRTHS, DEATHS, MOVES -> Alert.Kind.FESTIVAL;
        };
    return new Alert(kind, line.village(), line.subject(), 0).spot(village);
  }

  /** A kind's sign. */
  static Mark sign(Log.Kind kind) {
    return switch (kind) {
      case FAMINE_BEGUN -> Mark.BOWL;
      case FAMINE_ENDED -> Mark.LOAF;
      case RAID_SEEN, RAID_FOUGHT, RAID_OVER -> Mark.SWORDS;
      case FESTIVAL -> Mark.BUNTING;
      case DISCOVERY -> Mark.LAMP;
      case POSTURE -> Mark.VANE;
      case REFUSED -> Mark.REFUSAL;
      case BIRTHS -> Mark.CRADLE;
      case DEATHS -> Mark.CROSS;
      case MOVES -> Mark.MOVES;
      case REVOLUTION, REFORM, TIPPED, RIGHTED -> Mark.SCALES;
      case OLIGARCHY, OLIGARCHY_ENDED -> Mark.COINS;
    };
  }
}
