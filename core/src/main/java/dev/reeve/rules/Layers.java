package dev.reeve.rules;

import java.util.List;

/** Lays mods over a base: objects merge key by key, other values replace, null removes. */
final class Layers {

  private Layers() {}

  /**
   * Merges roots of files, each of which has been found to be of this format.
   *
   * @param layers the base and the mods over it, in order; at least one
   * @param problems takes what makes no sense as a layer
   * @return a root without nulls, each node with the place it came from
   */
  static Node merge(List<Node> layers, Problems problems) {
    Node merged = emptyLike(layers.get(0));
    for (Node layer : layers) {
      merge(merged, layer, problems);
    }
    return merged;
  }

  private static void merge(Node below, Node above, Problems problems) {
    for (Node value : above.children().values()) {
      Node old = below.child(value.name).orElse(null);
      if (value.kind == Node.Kind.NULL) {
        if (old == null) {
          problems.warning(
              value,
              () ->
                  "null removes a key of a lower layer, and there is none"
                      + Words.hint(value.name, below.children().keySet()));
        }
        below.remove(value.name);
      } else if (value.kind == Node.Kind.OBJECT) {
        if (old == null || old.kind != Node.Kind.OBJECT) {
          old = emptyLike(value);
          below.put(old);
        }
        merge(old, value, problems);
      } else if (old != null && old.kind == Node.Kind.OBJECT) {
        problems.error(
            value, () -> "is " + value.shown() + "; it must be an object, as in the layer below");
      } else {
        below.put(value);
      }
    }
  }

  private static Node emptyLike(Node node) {
    return new Node(null, node.kind, node.name, node.file, node.nameLine, node.line, node.text);
  }
}
