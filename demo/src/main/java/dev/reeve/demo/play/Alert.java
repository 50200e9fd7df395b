package dev.reeve.demo.play;

import dev.reeve.settlement.LivingSettlement;

/**
 * Something that the player should know now.
 *
 * @param kind what it is about
 * @param village the village, from 0
 * @param subject the good, threat, program or field; empty where the kind says it all
 * @param amount its number, see the kind
 */
public record Alert(Kind kind, int village, String subject, double amount) {

  /** How it is meant. */
  public enum Tone {
    /** People suffer, or will at once. */
    ALARM,
    /** Something is not as it should be. */
    CAUTION,
    /** Good to hear. */
    GOOD
  }

  /** What there is to know, what weighs most first. */
  public enum Kind {
    /** A need falls short; the amount is the share that is met. */
    FAMINE(Tone.ALARM),
    /** A threat is here; the amount is its strength against the usual. */
    RAID(Tone.ALARM),
    /** What a trial asks for is in danger; the amount is how things stand. */
    GOAL(Tone.ALARM),
    /** One person owns a large part of everything; the amount is his share. */
    OLIGARCHY(Tone.ALARM),
    /** ζ is above χ: one person will own a large part; the amount is the share by theory. */
    TIPPED(Tone.CAUTION),
    /** An order cannot be met; the amount is how many. */
    REFUSED(Tone.CAUTION),
    /** A store is below its reserve and falls; the amount is the share of the reserve. */
    STORE(Tone.CAUTION),
    /** Many are at leisure where hands are short; the amount is how many. */
    IDLE(Tone.CAUTION),
    /** More died than came of age in the last cycle; the amount is how many more. */
    SHRANK(Tone.CAUTION),
    /** The reeve is off. */
    OFF(Tone.CAUTION),
    /** Nobody owns a large part of everything any more; the amount is the largest share. */
    SHARED(Tone.GOOD),
    /** There is enough of a good again. */
    ENOUGH(Tone.GOOD),
    /** A field of research got on; the amount is the level. */
    DISCOVERY(Tone.GOOD),
    /** A program was held, for the first time in a while. */
    FESTIVAL(Tone.GOOD),
    /** More came than died in the last cycle; the amount is how many more. */
    GREW(Tone.GOOD);

    private final Tone tone;

    Kind(Tone tone) {
      this.tone = tone;
    }

    /** How it is meant. */
    public Tone tone() {
      return tone;
    }
  }

  /** Where it is to be seen, in a village that it is about. */
  public Spot spot(Village where) {
    String trade =
        switch (kind) {
          case FAMINE, STORE, ENOUGH -> maker(where);
          case RAID -> guard(where);
          case DISCOVERY -> scholar(where);
          case OLIGARCHY -> richest(where);
          default -> LivingSettlement.IDLE;
        };
    return new Spot(village, trade);
  }

  private static String richest(Village where) {
    int person = where.fortunes().richest();
    return person < 0 ? LivingSettlement.IDLE : where.settlement().job(person);
  }

  private String maker(Village where) {
    return where.rules().industries().stream()
        .filter(industry -> industry.output().containsKey(subject))
        .map(industry -> industry.id())
        .findFirst()
        .orElse(LivingSettlement.IDLE);
  }

  private String guard(Village where) {
    return where.rules().threats().stream()
        .filter(threat -> threat.id().equals(subject))
        .flatMap(threat -> threat.mitigation().keySet().stream())
        .flatMap(
            good ->
                where.rules().industries().stream()
                    .filter(industry -> industry.output().containsKey(good)))
        .map(industry -> industry.id())
        .findFirst()
        .orElse(LivingSettlement.IDLE);
  }

  private String scholar(Village where) {
    return where.rules().research().stream()
        .filter(field -> field.id().equals(subject))
        .map(field -> field.worker())
        .findFirst()
        .orElse(LivingSettlement.IDLE);
  }
}
