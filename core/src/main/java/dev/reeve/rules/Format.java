package dev.reeve.rules;

import static dev.reeve.rules.Key.optional;
import static dev.reeve.rules.Key.required;

import dev.reeve.model.Good;
import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.ResearchField;
import dev.reeve.model.Threat;
import dev.reeve.rules.Shape.Amount;
import dev.reeve.rules.Shape.Amounts;
import dev.reeve.rules.Shape.Choice;
import dev.reeve.rules.Shape.Curves;
import dev.reeve.rules.Shape.Entries;
import dev.reeve.rules.Shape.Fields;
import dev.reeve.rules.Shape.Reference;
import dev.reeve.rules.Shape.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The ruleset format: every key with its shape, its range and what holds where it is absent. The
 * one table that reading, checking, writing, hints and the JSON Schema go by.
 */
final class Format {

  /** The key of the version. */
  static final String FORMAT = "format";

  /** The version that this library reads and writes. */
  static final int VERSION = 1;

  private static final double NONE = 0;
  private static final double UNLIMITED = Double.POSITIVE_INFINITY;
  private static final double NO_FALLBACK = Double.NaN;

  static final Fields TIER =
      Fields.of(
          required("share", fraction(NO_FALLBACK), "the part of all people; all shares sum to 1"),
          optional("level", new Amount(Range.LEVEL, 0), "the height of the skill, 0 the lowest"),
          optional(
              "productivity",
              amounts(Section.INDUSTRIES),
              "output against a worker of the asked skill, by industry, instead of the level rule"));

  static final Fields PROFILE =
      Fields.of(
          required("share", fraction(NO_FALLBACK), "the part of all people; all shares sum to 1"),
          optional(
              "need",
              amounts(Section.GOODS),
              "units per person and cycle, by good, instead of the good's own need"));

  static final Fields PEOPLE =
      Fields.of(
          optional(
              "lifespan",
              new Amount(Range.POSITIVE, UNLIMITED),
              "cycles a person lives; absent: education costs no working time"),
          optional("tiers", new Entries(Section.TIERS, TIER), "tiers of skill by id"),
          optional(
              "overSkill",
              amount(People.DEFAULT_SKILL_STEP),
              "productivity gained per level above what a job asks"),
          optional(
              "underSkill",
              amount(People.DEFAULT_SKILL_STEP),
              "productivity lost per level below what a job asks"),
          optional(
              "growth",
              amount(NONE),
              "the part of the people who come of age in a cycle beyond those who follow the dead"),
          optional("most", amount(UNLIMITED), "people beyond whom they grow no more"),
          optional(
              "profiles",
              new Entries(Section.PROFILES, PROFILE),
              "kinds of people with needs of their own, by id"));

  static final Fields EDUCATION =
      Fields.of(
          optional(
              "upkeep", amounts(Section.GOODS), "goods a student uses per cycle of education"));

  static final Fields GOOD =
      Fields.of(
          optional("need", amount(NONE), "units per person and cycle that come before any luxury"),
          optional("rank", new Amount(Range.COUNT, 1), "order in which needs are met, 1 first"),
          optional(
              "happiness",
              amount(NONE),
              "happiness per unit and person; 0 or absent: not wanted for itself"),
          optional(
              "satiation",
              new Amount(Range.POSITIVE, UNLIMITED),
              "units per person and cycle at which one more adds nothing; for diminishing"),
          optional(
              "overhead",
              amounts(Section.GOODS),
              "units of goods used to administer, carry and account for one delivered unit"),
          optional(
              "perish",
              fraction(NONE),
              "the part of what is in store that spoils in a cycle; 1: it cannot be stored"),
          optional("reserve", amount(Good.DEFAULT_RESERVE), "cycles of need to be kept in store"),
          optional(
              "lifetime",
              new Amount(Range.POSITIVE, UNLIMITED),
              "cycles of work that a unit bears as capital; absent: it does not wear"));

  static final Fields DEPOSIT =
      Fields.of(
          required(
              "units", new Amount(Range.POSITIVE, NO_FALLBACK), "what the land holds at first"),
          optional(
              "decline",
              fraction(NONE),
              "the part of the yield that is lost by the time the last unit is dug"),
          optional("regrowth", amount(NONE), "units that come back in a cycle"));

  static final Fields INDUSTRY =
      Fields.of(
          optional("output", amounts(Section.GOODS), "units a fully working worker makes a cycle"),
          optional("input", amounts(Section.GOODS), "units a fully working worker uses up a cycle"),
          optional("education", amount(NONE), "cycles spent learning before work"),
          optional(
              "skill",
              new Reference(Section.TIERS),
              "the tier whose level the job asks; absent: the lowest"),
          optional("sites", amount(UNLIMITED), "at most so many workers; absent: no limit"),
          optional("hazard", fraction(NONE), "chance of death per working cycle"),
          optional(
              "deviation",
              fraction(NONE),
              "standard deviation of a cycle's yield, as a share of it"),
          optional(
              "gestation",
              amount(NONE),
              "cycles from the work to its goods; what it uses is used up at once"),
          optional("toil", amount(NONE), "how unpleasant a cycle of the work is, in any unit"),
          optional(
              "capital",
              amounts(Section.GOODS),
              "units that must stand there for a fully working worker, such as kilns"),
          optional("deposit", DEPOSIT, "what its land holds; absent: it never runs low"),
          optional(
              "emission",
              amounts(Section.EMISSIONS),
              "units a fully working worker gives off a cycle, by emission"),
          optional(
              "absorption",
              amounts(Section.EMISSIONS),
              "units he takes away a cycle, as far as they are there, by emission"),
          optional(
              "scale",
              new Curves(Section.GOODS),
              "units used up for each unit made, by how many the industry makes a cycle"));

  static final Fields PROGRAM =
      Fields.of(
          optional("requires", amounts(Section.GOODS), "units per person and cycle"),
          optional("happiness", amount(NONE), "happiness per person once it is held"));

  static final Fields THREAT =
      Fields.of(
          required("takes", new Reference(Section.GOODS), "the good it takes"),
          required("amount", amount(NO_FALLBACK), "units taken, counted as per says"),
          optional(
              "per",
              words(Threat.Per.values(), Threat.Per.CYCLE),
              "what the amount is counted by; output and overhead: it is a fraction"),
          optional(
              "industry",
              new Reference(Section.INDUSTRIES),
              "the industry whose workers are counted where per is worker"),
          optional("chance", fraction(1), "multiplies the amount"),
          optional("mitigation", amounts(Section.GOODS), "units saved per unit of a service"),
          optional(
              "deviation", amount(NONE), "standard deviation of the amount, as a share of it"));

  static final Fields ROUTE =
      Fields.of(
          required("give", new Reference(Section.GOODS), "the good given"),
          required("get", new Reference(Section.GOODS), "the good got"),
          required("rate", amount(NO_FALLBACK), "units got per unit given"),
          optional("limit", amount(UNLIMITED), "units given a cycle at most; absent: no limit"),
          optional("labor", amount(NONE), "person-cycles of carriage per unit given"));

  static final Fields FIELD =
      Fields.of(
          required("industry", new Reference(Section.INDUSTRIES), "the industry it improves"),
          required("worker", new Reference(Section.INDUSTRIES), "the industry of its researchers"),
          required("share", amount(NO_FALLBACK), "researchers per worker of the industry"),
          optional(
              "cost",
              new Amount(Range.POSITIVE, UNLIMITED),
              "points of the first level, person-cycles of research by workers of the asked"
                  + " skill; absent: nothing to discover"),
          optional(
              "growth", new Amount(Range.FROM_ONE, 1), "each level costs that many times the last"),
          optional("gain", amount(NONE), "the fraction that each level adds"),
          optional(
              "on",
              words(ResearchField.On.values(), ResearchField.On.OUTPUT),
              "what a level adds to: the industry's output, or the happiness of what it makes"));

  static final Fields SEASON =
      Fields.of(
          optional("cycles", new Amount(Range.COUNT, 1), "how long it lasts"),
          optional(
              "yield",
              amounts(Section.INDUSTRIES),
              "factor on the output of industries; 1 for those not named"));

  static final Fields EMISSION =
      Fields.of(
          optional("harm", amount(NONE), "happiness a person loses a cycle by each unit standing"),
          optional(
              "decay",
              new Amount(Range.PART, 1),
              "the part of what stands, in the mean of a cycle, that disperses in it"),
          optional("most", amount(UNLIMITED), "units that may stand by law; absent: no limit"));

  static final Fields RULESET =
      Fields.of(
          optional("$schema", new Text(""), "where an editor finds the schema; not read"),
          required(
              FORMAT,
              new Amount(Range.exactly(VERSION), NO_FALLBACK),
              "the version of the format, " + VERSION),
          optional("name", new Text("unnamed"), "shown to people"),
          optional(
              "objective",
              words(Objective.values(), Objective.BALANCED),
              "what is maximised once the needs are met"),
          optional("corruption", amount(NONE), "every overhead is multiplied by 1 + corruption"),
          optional("people", PEOPLE, "who lives there"),
          optional("education", EDUCATION, "what learning costs"),
          optional("goods", new Entries(Section.GOODS, GOOD), "goods and services by id"),
          optional(
              "industries", new Entries(Section.INDUSTRIES, INDUSTRY), "trades people work in"),
          optional("programs", new Entries(Section.PROGRAMS, PROGRAM), "held or not, never half"),
          optional("threats", new Entries(Section.THREATS, THREAT), "what takes goods away"),
          optional("trade", new Entries(Section.TRADE, ROUTE), "standing offers to trade"),
          optional("research", new Entries(Section.RESEARCH, FIELD), "fields of research"),
          optional(
              "seasons",
              new Entries(Section.SEASONS, SEASON),
              "the year in its order, from cycle 0; absent: all cycles are alike"),
          optional(
              "emissions",
              new Entries(Section.EMISSIONS, EMISSION),
              "side effects of work that harm everybody, such as smoke"));

  private Format() {}

  /** A constant as it is written in the file. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Choice words(Enum<?>[] constants, Enum<?> fallback) {
    List<String> words = Arrays.stream(constants).map(Format::word).toList();
    return new Choice(words, word(fallback));
  }

  private static Amount amount(double fallback) {
    return new Amount(Range.AMOUNT, fallback);
  }

  private static Amount fraction(double fallback) {
    return new Amount(Range.FRACTION, fallback);
  }

  private static Amounts amounts(Section of) {
    return new Amounts(of, Range.AMOUNT);
  }
}
