package dev.reeve.desktop;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import dev.reeve.plan.EmissionFlow;
import dev.reeve.plan.GoodFlow;
import dev.reeve.plan.Income;
import dev.reeve.plan.Plan;
import dev.reeve.plan.Scale;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A plan for programs to read: JSON as RFC 8259 has it, keys always in the same order. */
final class PlanJson {

  private final JsonWriter json;

  private PlanJson(Writer out) {
    json = new JsonWriter(out);
    json.setStrictness(Strictness.STRICT);
    json.setIndent("  ");
  }

  /**
   * Writes a plan and a line break.
   *
   * @param plan what to write
   * @param income its sharing out, where it was asked for
   * @param out where to; flushed, not closed
   */
  static void write(Plan plan, Optional<Income> income, Writer out) throws IOException {
    PlanJson writer = new PlanJson(out);
    writer.plan(plan, income);
    out.write(System.lineSeparator());
    out.flush();
  }

  private void plan(Plan plan, Optional<Income> income) throws IOException {
    json.beginObject();
    json.name("status").value(plan.status().name().toLowerCase(Locale.ROOT));
    number("people", plan.people());
    number("level", plan.level());
    number("happiness", plan.happiness());
    numbers("coverage", plan.coverage());
    if (!plan.rules().people().profiles().isEmpty()) {
      profiles(plan);
    }
    json.name("workers").beginObject();
    for (Map.Entry<String, Map<String, Double>> industry : plan.workers().entrySet()) {
      numbers(industry.getKey(), industry.getValue());
    }
    json.endObject();
    numbers("shares", plan.shares());
    json.name("goods").beginObject();
    for (Map.Entry<String, GoodFlow> good : plan.goods().entrySet()) {
      flow(good.getKey(), good.getValue());
    }
    json.endObject();
    numbers("trade", plan.trade());
    numbers("losses", plan.losses());
    json.name("programs").beginObject();
    for (Map.Entry<String, Boolean> program : plan.programs().entrySet()) {
      json.name(program.getKey()).value(program.getValue());
    }
    json.endObject();
    if (!plan.emissions().isEmpty()) {
      json.name("emissions").beginObject();
      for (Map.Entry<String, EmissionFlow> emission : plan.emissions().entrySet()) {
        json.name(emission.getKey()).beginObject();
        number("emitted", emission.getValue().emitted());
        number("absorbed", emission.getValue().absorbed());
        number("standing", emission.getValue().standing());
        number("harm", emission.getValue().harm());
        json.endObject();
      }
      json.endObject();
    }
    if (plan.scale().isPresent()) {
      scale(plan.scale().get());
    }
    numbers("value", plan.value());
    numbers("ledger", plan.ledger());
    json.name("why").beginArray();
    for (String sentence : plan.why()) {
      json.value(sentence);
    }
    json.endArray();
    if (income.isPresent()) {
      income(income.get());
    }
    json.endObject();
  }

  private void profiles(Plan plan) throws IOException {
    Map<String, Map<String, Double>> fulfilment = plan.fulfilment();
    json.name("profiles").beginObject();
    for (int k = 0; k < plan.rules().people().profiles().size(); k++) {
      String id = plan.rules().people().profiles().get(k).id();
      json.name(id).beginObject();
      number("people", plan.heads(k));
      numbers("fulfilment", fulfilment.getOrDefault(id, Map.of()));
      json.endObject();
    }
    json.endObject();
    number("egalitarianism", plan.egalitarianism().orElse(Double.NaN));
  }

  private void scale(Scale scale) throws IOException {
    json.name("scale").beginObject();
    json.name("iterations").value(scale.iterations());
    json.name("settled").value(scale.settled());
    number("change", scale.change());
    numbers("made", scale.made());
    json.endObject();
  }

  private void flow(String good, GoodFlow flow) throws IOException {
    json.name(good).beginObject();
    number("produced", flow.produced());
    number("input", flow.input());
    number("overhead", flow.overhead());
    number("education", flow.education());
    number("lost", flow.lost());
    number("imported", flow.imported());
    number("exported", flow.exported());
    number("need", flow.need());
    number("consumed", flow.consumed());
    number("mitigation", flow.mitigation());
    number("programs", flow.programs());
    if (flow.worn() > 0) {
      number("worn", flow.worn());
    }
    json.endObject();
  }

  private void income(Income income) throws IOException {
    json.name("income").beginObject();
    json.name("rule").value(EnumNames.of(income.rule()));
    number("transfer", income.transfer());
    json.name("earners").beginArray();
    for (Income.Earner earner : income.earners()) {
      json.beginObject();
      json.name("industry").value(earner.industry());
      json.name("tier").value(earner.tier());
      number("people", earner.people());
      number("share", earner.share());
      numbers("luxuries", earner.luxuries());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private void numbers(String name, Map<String, Double> numbers) throws IOException {
    JsonNumbers.write(json, name, numbers);
  }

  private void number(String name, double value) throws IOException {
    JsonNumbers.write(json, name, value);
  }
}
