package dev.reeve.rules;

import dev.reeve.model.ScaleCurve;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An object of a file that has been found right, with the table of its keys: tells each value, or
 * what the table says holds where the key is absent.
 */
record Part(Optional<Node> node, Shape.Fields fields) {

  String id() {
    return node.orElseThrow().name;
  }

  double number(String key) {
    return child(key).map(Node::number).orElse(((Shape.Amount) shape(key)).fallback());
  }

  /** A number that the table knows to be whole. */
  int whole(String key) {
    return (int) number(key);
  }

  boolean flag(String key) {
    return child(key)
        .map(child -> Boolean.valueOf(child.text))
        .orElse(((Shape.Flag) shape(key)).fallback());
  }

  /** Whole numbers, in the order of the file. */
  List<Integer> numbers(String key) {
    return child(key).stream()
        .flatMap(child -> child.children().values().stream())
        .map(number -> (int) number.number())
        .toList();
  }

  String text(String key) {
    return child(key).map(child -> child.text).orElse(((Shape.Text) shape(key)).fallback());
  }

  /** The word of a {@link Shape.Choice}. */
  String word(String key) {
    return child(key).map(child -> child.text).orElse(((Shape.Choice) shape(key)).fallback());
  }

  /** The constant of a {@link Shape.Choice}. */
  <E extends Enum<E>> E choice(String key, E[] constants) {
    String word = word(key);
    for (E constant : constants) {
      if (Format.word(constant).equals(word)) {
        return constant;
      }
    }
    throw new IllegalStateException(key + " is '" + word + "', which the table does not know");
  }

  Optional<String> reference(String key) {
    return child(key).map(child -> child.text);
  }

  Map<String, Double> amounts(String key) {
    Map<String, Double> amounts = new LinkedHashMap<>();
    child(key)
        .ifPresent(
            child -> child.children().values().forEach(n -> amounts.put(n.name, n.number())));
    return amounts;
  }

  Map<String, ScaleCurve> curves(String key) {
    Map<String, ScaleCurve> curves = new LinkedHashMap<>();
    child(key)
        .ifPresent(
            child ->
                child.children().values().forEach(n -> curves.put(n.name, CurveCheck.curve(n))));
    return curves;
  }

  Part part(String key) {
    return new Part(child(key), (Shape.Fields) shape(key));
  }

  <T> List<T> entries(String key, Function<Part, T> maker) {
    return parts(key, ((Shape.Entries) shape(key)).each()).map(maker).toList();
  }

  /** The parts of a {@link Shape.Notes}. */
  List<Part> notes(String key) {
    return parts(key, ((Shape.Notes) shape(key)).each()).toList();
  }

  private Stream<Part> parts(String key, Shape.Fields each) {
    return child(key).stream()
        .flatMap(child -> child.children().values().stream())
        .map(entry -> new Part(Optional.of(entry), each));
  }

  boolean has(String key) {
    return child(key).isPresent();
  }

  private Optional<Node> child(String key) {
    return node.flatMap(parent -> parent.child(key));
  }

  private Shape shape(String key) {
    return fields.keys().get(key).shape();
  }
}
