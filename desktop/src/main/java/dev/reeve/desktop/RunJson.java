package dev.reeve.desktop;

import com.google.gson.stream.JsonWriter;
import dev.reeve.math.Inequality;
import dev.reeve.plan.Fulfilment;
import dev.reeve.settlement.Drift;
import dev.reeve.settlement.Event;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A run for programs to read: a JSON object a line, keys always in the same order. */
final class RunJson implements RunOutput {

  private static final Pattern NEXT_WORD = Pattern.compile("(?<=.)(?=\\p{Lu})");

  private final PrintWriter out;

  RunJson(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begin(String what) {}

  @Override
  public void cycle(OptionalInt settlement, CycleRecord cycle) throws IOException {
    JsonLine.print(
        out,
        json -> {
          if (settlement.isPresent()) {
            json.name("settlement").value(settlement.getAsInt());
          }
          json.name("cycle").value(cycle.cycle());
          json.name("people").value(cycle.people());
          JsonNumbers.write(json, "workers", cycle.workers());
          JsonNumbers.write(json, "learning", cycle.learning());
          JsonNumbers.write(json, "stock", cycle.stock());
          if (!cycle.standing().isEmpty()) {
            JsonNumbers.write(json, "standing", cycle.standing());
          }
          JsonNumbers.write(json, "consumed", cycle.consumed());
          JsonNumbers.write(json, "coverage", cycle.coverage());
          if (!cycle.heads().isEmpty()) {
            JsonNumbers.write(json, "heads", cycle.heads());
            json.name("fulfilment").beginObject();
            for (var profile : cycle.fulfilment().entrySet()) {
              JsonNumbers.write(json, profile.getKey(), profile.getValue());
            }
            json.endObject();
            double least = Fulfilment.least(cycle.fulfilment()).orElse(Double.NaN);
            JsonNumbers.write(json, "egalitarianism", least);
          }
          JsonNumbers.write(json, "happiness", cycle.happiness());
          json.name("posture").value(cycle.posture());
          if (cycle.drift().isPresent()) {
            drift(json, cycle.drift().get());
          }
          json.name("moves").value(cycle.moves());
          json.name("events").beginArray();
          for (Event event : cycle.events()) {
            event(json, event);
          }
          json.endArray();
        });
  }

  @Override
  public void end(String hash) throws IOException {
    JsonLine.print(out, json -> json.name("hash").value(hash));
  }

  /** Who has had how much of the unpleasant work and of the luxuries: all, and by tier. */
  private static void drift(JsonWriter json, Drift drift) throws IOException {
    json.name("drift").beginObject();
    inequality(json, "toil", drift.toil());
    inequality(json, "luxuries", drift.luxuries());
    json.name("tiers").beginObject();
    for (String tier : drift.tiers()) {
      json.name(tier).beginObject();
      JsonNumbers.write(json, "meanToil", drift.meanToil(tier));
      inequality(json, "toil", drift.toil(tier));
      JsonNumbers.write(json, "meanLuxuries", drift.meanLuxuries(tier));
      inequality(json, "luxuries", drift.luxuries(tier));
      json.endObject();
    }
    json.endObject();
    json.endObject();
  }

  private static void inequality(JsonWriter json, String name, Inequality of) throws IOException {
    json.name(name).beginObject();
    JsonNumbers.write(json, "gini", of.gini());
    JsonNumbers.write(json, "largestShare", of.largestShare());
    json.endObject();
  }

  /** What happened in words, {@code raid seen}, and its components under their own names. */
  private static void event(JsonWriter json, Event event) throws IOException {
    String name = NEXT_WORD.matcher(event.getClass().getSimpleName()).replaceAll(" ");
    json.beginObject();
    json.name("event").value(name.toLowerCase(Locale.ROOT));
    for (RecordComponent component : event.getClass().getRecordComponents()) {
      Object value = value(component, event);
      if (value instanceof Number number) {
        JsonNumbers.write(json, component.getName(), number);
      } else if (value instanceof Enum<?> constant) {
        json.name(component.getName()).value(EnumNames.of(constant));
      } else {
        json.name(component.getName()).value(value.toString());
      }
    }
    json.endObject();
  }

  private static Object value(RecordComponent component, Event event) {
    try {
      return component.getAccessor().invoke(event);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
