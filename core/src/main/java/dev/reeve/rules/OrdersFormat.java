package dev.reeve.rules;

import static dev.reeve.rules.Key.optional;
import static dev.reeve.rules.Key.required;

import dev.reeve.rules.Shape.Amount;
import dev.reeve.rules.Shape.Amounts;
import dev.reeve.rules.Shape.Choice;
import dev.reeve.rules.Shape.Fields;
import dev.reeve.rules.Shape.Flag;
import dev.reeve.rules.Shape.Notes;
import dev.reeve.rules.Shape.Numbers;
import java.util.List;

/** The format of orders: every key with its shape, its range and what holds where it is absent. */
final class OrdersFormat {

  static final String MIN = "min";
  static final String MAX = "max";
  static final String EXACTLY = "exactly";
  static final String ROTATE = "rotate";

  static final Fields TRADE =
      Fields.of(
          optional(MIN, new Amount(Range.LEVEL, 0), "at least so many people"),
          optional(
              MAX, new Amount(Range.LEVEL, Double.POSITIVE_INFINITY), "at most so many people"),
          optional(
              EXACTLY, new Amount(Range.LEVEL, Double.NaN), "so many people, no more, no fewer"));

  static final Fields ORDERS =
      Fields.of(
          required(
              Format.FORMAT,
              new Amount(Range.exactly(Format.VERSION), Double.NaN),
              "the version of the format, " + Format.VERSION),
          optional("off", new Flag(false), "whether nobody is moved at all"),
          optional(
              "trades",
              new Notes(Section.INDUSTRIES, TRADE),
              "people in each trade, learners among them; where not all can be had, later ones"
                  + " give way"),
          optional("keep", new Numbers(Range.LEVEL), "persons who stay in their trade, by index"),
          optional(
              "weights",
              new Amounts(Section.DELIGHTS, Range.ORDERED),
              "factors on the happiness of goods and programs"),
          optional(
              "reserves",
              new Amounts(Section.GOODS, Range.ORDERED),
              "cycles of need to keep in store"),
          optional(
              "income",
              new Choice(List.of("equal", "productivity", "low-skill"), "equal"),
              "how luxuries are shared out"),
          optional(
              "objective",
              new Choice(List.of("balanced", "diminishing"), ""),
              "what is maximised once the needs are met; absent: as the rules say"),
          optional(
              "temperament",
              new Choice(List.of("cautious", "steady", "bold"), "steady"),
              "how much is put by"),
          optional(
              ROTATE,
              new Amount(Range.FRACTION, Double.NaN),
              "the part of the work that may be lost to evening out toil among equals; absent: it"
                  + " is not evened out"));

  private OrdersFormat() {}
}
