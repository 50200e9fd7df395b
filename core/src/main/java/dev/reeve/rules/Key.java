package dev.reeve.rules;

/**
 * A key of the format.
 *
 * @param name the key as it is written
 * @param required whether it must be there
 * @param shape what may stand at it
 * @param meaning what it means, in one sentence for modders
 */
record Key(String name, boolean required, Shape shape, String meaning) {

  static Key required(String name, Shape shape, String meaning) {
    return new Key(name, true, shape, meaning);
  }

  static Key optional(String name, Shape shape, String meaning) {
    return new Key(name, false, shape, meaning);
  }
}
