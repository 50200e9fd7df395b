package dev.reeve.demo.screen;

import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.GameNote;
import dev.reeve.demo.play.SaveFolder;
import dev.reeve.demo.play.SaveTrouble;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How saved games are told of: what they are called, when they are of, what is wrong with them. */
final class Moments {
  private Moments() {}

  /** A saved game's name as the player reads it. */
  static String name(Texts texts, String name) {
    if (name.equals(SaveFolder.QUICK)) {
      return texts.get("save.quick");
    }
    return name.startsWith(SaveFolder.AUTO)
        ? texts.format("save.auto", name.substring(SaveFolder.AUTO.length()))
        : name;
  }

  /** A moment of the game, such as a season of a year. */
  static String date(Texts texts, GameNote.Date date) {
    String year = texts.format("save.year", date.year() + 1);
    return date.season()
        .map(id -> texts.format("top.date", texts.name("season", id), date.year() + 1))
        .orElse(year);
  }

  /** A moment on the player's clock. */
  static String clock(FileTime time, String language) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(Locale.forLanguageTag(language))
        .format(time.toInstant().atZone(ZoneId.systemDefault()));
  }

  /** A sentence on what went wrong. */
  static String trouble(Texts texts, SaveTrouble trouble) {
    String kind = trouble.kind().name().toLowerCase(Locale.ROOT);
    return texts.format("trouble." + kind, name(texts, trouble.file()));
  }
}
