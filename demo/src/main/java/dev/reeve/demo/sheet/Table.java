package dev.reeve.demo.sheet;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.demo.sheet.Entry.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All keys of one kind of file. */
public final class Table {
  private static final String EACH = "[]";
  private static final String ANY = "*";

  private final Map<String, Key> keys = new LinkedHashMap<>();

  /** Of some keys; those of a part stand after it. */
  public Table(Key... keys) {
    for (Key key : keys) {
      this.keys.put(key.path(), key);
    }
  }

  /** The keys in order. */
  public List<Key> keys() {
    return List.copyOf(keys.values());
  }

  /**
   * Reads a file and tells everything that does not fit the table. No content of a file makes this
   * throw.
   *
   * @return the root, unless there is an error
   */
  public Optional<Entry> read(FileHandle file, Faults faults) {
    Optional<Entry> root =
        TextFile.read(file, faults).flatMap(text -> EntryReader.read(text, faults));
    root.ifPresent(found -> object(found, "", faults));
    return root.filter(found -> !faults.failed());
  }

  private void check(Entry entry, Key key, Faults faults) {
    Key.Shape shape = key.shape();
    if (key.path().endsWith(EACH)) {
      if (is(entry, Kind.LIST, faults)) {
        entry.children().values().forEach(each -> object(each, key.path(), faults));
      }
    } else if (shape instanceof Key.Part) {
      object(entry, key.path(), faults);
    } else if (shape instanceof Key.Text) {
      is(entry, Kind.TEXT, faults);
    } else if (shape instanceof Key.Flag) {
      is(entry, Kind.FLAG, faults);
    } else if (shape instanceof Key.Choice choice) {
      if (is(entry, Kind.TEXT, faults) && !choice.words().contains(entry.text())) {
        faults.error(entry, "is " + entry.shown() + Spelling.hint(entry.text(), choice.words()));
      }
    } else if (shape instanceof Key.Amount amount
        && is(entry, Kind.NUMBER, faults)
        && !amount.contains(entry.number())) {
      faults.error(entry, "is " + entry.shown() + "; it must be " + amount.words());
    }
  }

  private void object(Entry object, String pattern, Faults faults) {
    if (!is(object, Kind.OBJECT, faults)) {
      return;
    }
    List<Key> inside = inside(pattern);
    for (Map.Entry<String, Entry> child : object.children().entrySet()) {
      Optional<Key> key =
          inside.stream()
              .filter(k -> name(k).equals(child.getKey()) || name(k).equals(ANY))
              .findFirst();
      if (key.isPresent()) {
        check(child.getValue(), key.get(), faults);
      } else {
        List<String> free =
            inside.stream().map(Table::name).filter(name -> object.at(name).isEmpty()).toList();
        faults.error(
            child.getValue(), "there is no such key" + Spelling.hint(child.getKey(), free));
      }
    }
    for (Key key : inside) {
      if (key.required() && object.at(name(key)).isEmpty()) {
        faults.error(
            object.line(), object.path(name(key)), "this key is missing: " + key.meaning());
      }
    }
  }

  private List<Key> inside(String pattern) {
    String prefix = pattern.isEmpty() ? "" : pattern + ".";
    List<Key> inside = new ArrayList<>();
    for (Key key : keys.values()) {
      if (key.path().startsWith(prefix) && key.path().indexOf('.', prefix.length()) < 0) {
        inside.add(key);
      }
    }
    return inside;
  }

  private static String name(Key key) {
    String last = key.path().substring(key.path().lastIndexOf('.') + 1);
    return last.endsWith(EACH) ? last.substring(0, last.length() - EACH.length()) : last;
  }

  private static boolean is(Entry entry, Kind kind, Faults faults) {
    if (entry.kind != kind) {
      faults.error(entry, "is " + entry.shown() + "; it must be " + kind.words);
    }
    return entry.kind == kind;
  }
}
