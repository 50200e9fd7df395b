package dev.reeve.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What may stand at a key: knows how to tell everything that is wrong with a value. */
sealed interface Shape {

  /**
   * Reports everything that is wrong with a node of this shape.
   *
   * @param node the value
   * @param ids the ids that may be named, by section
   * @param problems takes what is wrong
   */
  void check(Node node, Ids ids, Problems problems);

  /** Any text. */
  record Text(String fallback) implements Shape {
    @Override
    public void check(Node node, Ids ids, Problems problems) {
      hasKind(node, Node.Kind.TEXT, problems);
    }
  }

  /** One of a few words. */
  record Choice(List<String> words, String fallback) implements Shape {
    @Override
    public void check(Node node, Ids ids, Problems problems) {
      if (hasKind(node, Node.Kind.TEXT, problems) && !words.contains(node.text)) {
        problems.error(
            node,
            () ->
                "is "
                    + node.shown()
                    + "; it must be one of "
                    + String.join(", ", words)
                    + Words.hint(node.text, words));
      }
    }
  }

  /**
   * A number of a range, and what holds where the key is absent.
   *
   * @param range the legal values
   * @param fallback the value where the key is absent; infinite: no limit
   */
  record Amount(Range range, double fallback) implements Shape {
    @Override
    public void check(Node node, Ids ids, Problems problems) {
      if (hasKind(node, Node.Kind.NUMBER, problems) && !range.contains(node.number())) {
        problems.error(node, () -> "is " + node.shown() + "; it must be " + range.words());
      }
    }
  }

  /** True or false. */
  record Flag(boolean fallback) implements Shape {
    @Override
    public void check(Node node, Ids ids, Problems problems) {
      hasKind(node, Node.Kind.BOOLEAN, problems);
    }
  }

  /** A list of numbers. */
  record Numbers(Range range) implements Shape {
    @Override
    public void check(Node node, Ids ids, Problems problems) {
      if (hasKind(node, Node.Kind.LIST, problems)) {
        Amount each = new Amount(range, Double.NaN);
        node.children().values().forEach(number -> each.check(number, ids, problems));
      }
    }
  }

  /** The id of a thing of a section. */
  record Reference(Section of) implements Shape {
    @Override
    public void check(Node node, Ids ids, Problems problems) {
      if (hasKind(node, Node.Kind.TEXT, problems) && !ids.has(of, node.text)) {
        problems.error(node, () -> ids.unknown(of, node.text));
      }
    }
  }

  /** A number for each of some things of a section, by id. */
  record Amounts(Section of, Range range) implements Shape {
    @Override
    public void check(Node node, Ids ids, Problems problems) {
      if (!hasKind(node, Node.Kind.OBJECT, problems)) {
        return;
      }
      for (Node amount : node.children().values()) {
        if (!ids.has(of, amount.name)) {
          problems.nameError(amount, () -> ids.unknown(of, amount.name));
        }
        new Amount(range, Double.NaN).check(amount, ids, problems);
      }
    }
  }

  /** A curve for each of some things of a section, by id: a list of points of two numbers. */
  record Curves(Section of) implements Shape {
    @Override
    public void check(Node node, Ids ids, Problems problems) {
      if (!hasKind(node, Node.Kind.OBJECT, problems)) {
        return;
      }
      for (Node curve : node.children().values()) {
        if (!ids.has(of, curve.name)) {
          problems.nameError(curve, () -> ids.unknown(of, curve.name));
        }
        if (hasKind(curve, Node.Kind.LIST, problems)) {
          CurveCheck.run(curve, ids, problems);
        }
      }
    }
  }

  /** An object with keys of its own. */
  record Fields(Map<String, Key> keys) implements Shape {

    static Fields of(Key... keys) {
      Map<String, Key> byName = new LinkedHashMap<>();
      for (Key key : keys) {
        byName.put(key.name(), key);
      }
      return new Fields(byName);
    }

    @Override
    public void check(Node node, Ids ids, Problems problems) {
      if (!hasKind(node, Node.Kind.OBJECT, problems)) {
        return;
      }
      for (Node child : node.children().values()) {
        Key key = keys.get(child.name);
        if (key == null) {
          problems.nameError(child, () -> "there is no such key" + hint(child.name, node));
        } else {
          key.shape().check(child, ids, problems);
        }
      }
      for (Key key : keys.values()) {
        if (key.required() && node.child(key.name()).isEmpty()) {
          problems.error(
              node, node.path(key.name()), () -> "this key is missing: " + key.meaning());
        }
      }
    }

    /** The nearest key that is not yet taken, or all keys where none is near. */
    private String hint(String word, Node node) {
      Set<String> free =
          keys.keySet().stream()
              .filter(key -> node.child(key).isEmpty())
              .collect(Collectors.toCollection(LinkedHashSet::new));
      String hint = Words.hint(word, free);
      return hint.isEmpty() ? "; there are " + String.join(", ", keys.keySet()) : hint;
    }
  }

  /** More about things of a section that stand elsewhere, by their ids. */
  record Notes(Section of, Fields each) implements Shape {
    @Override
    public void check(Node node, Ids ids, Problems problems) {
      if (!hasKind(node, Node.Kind.OBJECT, problems)) {
        return;
      }
      for (Node entry : node.children().values()) {
        if (!ids.has(of, entry.name)) {
          problems.nameError(entry, () -> ids.unknown(of, entry.name));
        }
        each.check(entry, ids, problems);
      }
    }
  }

  /** Things of a section by id, all of one shape. */
  record Entries(Section section, Fields each) implements Shape {
    @Override
    public void check(Node node, Ids ids, Problems problems) {
      if (!hasKind(node, Node.Kind.OBJECT, problems)) {
        return;
      }
      for (Node entry : node.children().values()) {
        if (entry.name.isBlank()) {
          problems.nameError(entry, () -> "this id is blank; it must be a word");
        }
        each.check(entry, ids, problems);
      }
    }
  }

  private static boolean hasKind(Node node, Node.Kind kind, Problems problems) {
    if (node.kind != kind) {
      problems.error(node, () -> "is " + node.shown() + "; it must be " + kind.words);
    }
    return node.kind == kind;
  }
}
