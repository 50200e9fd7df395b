package dev.reeve.demo.play;

import com.badlogic.gdx.utils.JsonReader;
import com.badlogic.gdx.utils.JsonValue;
import com.badlogic.gdx.utils.JsonValue.ValueType;
import com.badlogic.gdx.utils.JsonWriter.OutputType;
import com.badlogic.gdx.utils.SerializationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records as JSON and back, each component under its own name: texts, numbers, truths, constants,
 * records, and lists, maps by text and optionals of these.
 */
public final class RecordJson {
  private RecordJson() {}

  /** A record as the text of a file. */
  public static String write(Record record) {
    JsonValue.PrettyPrintSettings style = new JsonValue.PrettyPrintSettings();
    style.outputType = OutputType.json;
    style.singleLineColumns = 80;
    return value(record).prettyPrint(style) + "\n";
  }

  private static JsonValue value(Object thing) {
    if (thing instanceof Record record) {
      JsonValue object = new JsonValue(ValueType.object);
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        Object part = get(record, component);
        if (!Optional.empty().equals(part)) {
          object.addChild(component.getName(), value(part));
        }
      }
      return object;
    }
    if (thing instanceof Optional<?> present) {
      return value(present.orElseThrow());
    }
    if (thing instanceof List<?> list) {
      JsonValue array = new JsonValue(ValueType.array);
      list.forEach(item -> array.addChild(value(item)));
      return array;
    }
    if (thing instanceof Map<?, ?> map) {
      JsonValue object = new JsonValue(ValueType.object);
      map.forEach((key, item) -> object.addChild((String) key, value(item)));
      return object;
    }
    if (thing instanceof Boolean truth) {
      return new JsonValue(truth);
    }
    if (thing instanceof Integer || thing instanceof Long) {
      return new JsonValue(((Number) thing).longValue());
    }
    if (thing instanceof Float) {
      // The shortest decimal fraction that is this float, not the double nearest to it.
      return new JsonValue(Double.parseDouble(thing.toString()));
    }
    if (thing instanceof Double number) {
      return new JsonValue(number);
    }
    return new JsonValue(thing instanceof Enum<?> constant ? constant.name() : (String) thing);
  }

  /**
   * Reads a record.
   *
   * @param type of what kind
   * @param text what {@link #write} wrote
   * @throws IllegalArgumentException if the text is none of ours, or a component refuses its value
   */
  public static <T extends Record> T read(Class<T> type, String text) {
    return type.cast(record(type, parse(text), Optional.empty()));
  }

  /**
   * Reads a record of which the text may say only a part.
   *
   * @param text what {@link #write} wrote
   * @param otherwise gives the components that the text does not have
   * @throws IllegalArgumentException if the text is none of ours, or a component refuses its value
   */
  public static <T extends Record> T read(String text, T otherwise) {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) otherwise.getClass();
    return type.cast(record(type, parse(text), Optional.of(otherwise)));
  }

  private static JsonValue parse(String text) {
    try {
      JsonValue root = new JsonReader().parse(text);
      if (root == null) {
        throw new IllegalArgumentException("it is empty; it must be a JSON object");
      }
      return root;
    } catch (SerializationException e) {
      throw new IllegalArgumentException("it is no JSON: " + e.getMessage(), e);
    }
  }

  private static Object record(Class<?> type, JsonValue json, Optional<?> otherwise) {
    if (!json.isObject()) {
      throw new IllegalArgumentException(json.name + " is " + json.type() + "; it must be object");
    }
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] parts = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      RecordComponent component = components[i];
      types[i] = component.getType();
      JsonValue part = json.get(component.getName());
      if (part != null && otherwise.isPresent() && types[i].isRecord()) {
        parts[i] = record(types[i], part, Optional.of(get(otherwise.get(), component)));
      } else if (part != null) {
        parts[i] = read(component.getGenericType(), part);
      } else if (otherwise.isPresent()) {
        parts[i] = get(otherwise.get(), component);
      } else {
        parts[i] = absent(component);
      }
    }
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(parts);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause().getMessage(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }

  private static Object absent(RecordComponent component) {
    if (component.getType() == Optional.class) {
      return Optional.empty();
    }
    throw new IllegalArgumentException(component.getName() + " is missing");
  }

  private static Object read(Type type, JsonValue json) {
    if (type instanceof ParameterizedType of) {
      Type[] parameters = of.getActualTypeArguments();
      if (of.getRawType() == Optional.class) {
        return Optional.of(read(parameters[0], json));
      }
      if (of.getRawType() == List.class) {
        List<Object> list = new ArrayList<>();
        for (JsonValue item : json) {
          list.add(read(parameters[0], item));
        }
        return list;
      }
      Map<String, Object> map = new LinkedHashMap<>();
      for (JsonValue item : json) {
        map.put(item.name, read(parameters[1], item));
      }
      return map;
    }
    Class<?> plain = (Class<?>) type;
    return plain.isRecord() ? record(plain, json, Optional.empty()) : simple(plain, json);
  }

  private static Object simple(Class<?> type, JsonValue json) {
    if (type == String.class && json.isString()) {
      return json.asString();
    }
    if (type == boolean.class && json.isBoolean()) {
      return json.asBoolean();
    }
    if (type == long.class && json.isLong()) {
      return json.asLong();
    }
    if (type == int.class && json.isLong() && json.asLong() == (int) json.asLong()) {
      return (int) json.asLong();
    }
    if ((type == double.class || type == Double.class) && json.isNumber()) {
      return json.asDouble();
    }
    if (type == float.class && json.isNumber()) {
      return (float) json.asDouble();
    }
    if (type == Integer.class) {
      return simple(int.class, json);
    }
    if (type.isEnum() && json.isString()) {
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(json.asString())) {
          return constant;
        }
      }
    }
    throw new IllegalArgumentException(
        json.name + " is " + json.toJson(OutputType.json) + "; it must be " + type.getSimpleName());
  }

  private static Object get(Object record, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
