package dev.reeve.demo.play;

import com.badlogic.gdx.utils.GdxRuntimeException;
import com.badlogic.gdx.utils.I18NBundle;
import com.badlogic.gdx.utils.ObjectMap;
import com.badlogic.gdx.utils.PropertiesUtils;
import dev.reeve.demo.sheet.Faults;
import dev.reeve.demo.sheet.TextFile;
import dev.reeve.rules.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** The texts of one mod, by language. What cannot be read leaves those that could. */
final class ModTexts {
  private static final String FOLDER = "i18n/";
  private static final String ENDING = ".properties";

  private final Map<Locale, I18NBundle> good = new LinkedHashMap<>();
  private Mod mod;
  private boolean sound;

  /** Reads the files anew and tells what is wrong with them. */
  List<Problem> read(Mod changed) {
    mod = changed;
    List<Problem> problems = new ArrayList<>();
    for (String path : mod.files(FOLDER, ENDING)) {
      Faults faults = new Faults(mod.root().child(path).path());
      TextFile.read(mod.root().child(path), faults).ifPresent(text -> check(text, faults));
      problems.addAll(faults.list());
    }
    sound = problems.isEmpty();
    if (mod.files(FOLDER, ENDING).isEmpty()) {
      good.clear();
    }
    return problems;
  }

  private static void check(String text, Faults faults) {
    ObjectMap<String, String> texts = new ObjectMap<>();
    try {
      PropertiesUtils.load(texts, new StringReader(text));
    } catch (IOException | IllegalArgumentException broken) {
      faults.error(1, "", "these are no texts: " + broken.getMessage());
    }
    for (ObjectMap.Entry<String, String> entry : texts) {
      try {
        new MessageFormat(entry.value.replace("'", "''").replace("{{", "'{'"), Locale.ROOT);
      } catch (IllegalArgumentException broken) {
        faults.error(
            line(text, entry.key),
            entry.key,
            "cannot be filled in: " + broken.getMessage() + "; write {{ for a brace");
      }
    }
  }

  private static int line(String text, String key) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).stripLeading().startsWith(key)) {
        return i + 1;
      }
    }
    return 1;
  }

  /** Lays the texts over others: which bundle has a key. What a language lacks is English. */
  void lay(Map<String, I18NBundle> over, Locale locale) {
    lay(over, Locale.ROOT, "reeve");
    if (!locale.getLanguage().isEmpty()) {
      lay(over, locale, "reeve_" + locale.getLanguage());
    }
  }

  private void lay(Map<String, I18NBundle> over, Locale locale, String name) {
    if (sound && mod.files().contains(FOLDER + name + ENDING)) {
      try {
        good.put(locale, I18NBundle.createBundle(mod.root().child(FOLDER + "reeve"), locale));
      } catch (MissingResourceException | GdxRuntimeException | IllegalArgumentException changed) {
        // Written to since it was checked; it will be seen again in a moment.
        sound = false;
      }
    }
    I18NBundle bundle = good.get(locale);
    if (bundle != null) {
      bundle.keys().forEach(key -> over.put(key, bundle));
    }
  }
}
