package dev.reeve.plan;

import java.util.List;

/**
 * One reason why a plan is as it is, for a game to say in its own words; {@link #words()} says it
 * in English. Amounts are per cycle.
 *
 * @param kind what it says
 * @param ids what it speaks of, in the order that the kind gives
 * @param amounts the figures, in the order that the kind gives
 * @param gains what one more would bring, only where the kind says so
 */
public record Reason(Kind kind, List<String> ids, List<Double> amounts, List<Gain> gains) {

  /** What a reason says, of which ids, with which [amounts]. */
  public enum Kind {
    /** A remark of whoever asked for the plan, such as an order that gave way; sentence. */
    REMARK,
    /** A need that is met in part; good [share]. */
    NEED_SHORT,
    /** People of a profile have part of what they need, others more; profile, goods [share]. */
    PROFILE_SHORT,
    /** A need of which there is nothing; good. */
    NEED_UNMET,
    /** The same, for nobody can make or buy it; good. */
    NEED_IMPOSSIBLE,
    /** The needs that are met; goods. */
    NEEDS_MET,
    /** Only part of what the reserve asks for can be put by; good [units, units asked for]. */
    RESERVE_SHORT,
    /** Something is put by; good [units]. */
    PUT_BY,
    /** Something comes out of the store; good [units]. */
    DRAWN,
    /** Luxuries that the labour left yields; goods [units a head of each]. */
    LUXURIES,
    /** The same, so that each delights as much as the others; goods [units a head of each]. */
    LUXURIES_EVEN,
    /** A luxury that nobody gets; good. */
    NO_LUXURY,
    /** The same, for nobody can make or buy it; good. */
    LUXURY_IMPOSSIBLE,
    /** A worker more would bring something; tiers if there are several, a gain for each. */
    LABOUR_SCARCE,
    /** All sites are taken and another would bring something; industry [sites], a gain. */
    SITES_SCARCE,
    /** Sites are left; industry [sites taken, sites]. */
    SITES_LEFT,
    /** All sites are taken and another would bring nothing; industry [sites]. */
    SITES_TAKEN,
    /**
     * All that may be dug is dug and one unit more would bring something; industry [units], a gain.
     */
    DEPOSIT_SCARCE,
    /** As much stands of an emission as may, and one unit more would bring something; [units]. */
    EMISSION_SCARCE,
    /** A route takes no more and one unit more would bring something; route [units], a gain. */
    ROUTE_SCARCE,
    /** Research keeps people from other work; field [people], a gain of one less. */
    RESEARCH_COSTS,
    /** An order of at most so many binds; trade [people], a gain of one more. */
    ORDER_MOST_BINDS,
    /** An order of at least so many costs something; trade [people], the cost of the last. */
    ORDER_LEAST_COSTS,
    /** A route pays; route, good given, good got [units given, units got]. */
    TRADE_PAYS,
    /** A route would cost more than it saves; route, good got. */
    TRADE_COSTS,
    /** A threat takes all that there is; threat, good [units, units more that it would take]. */
    THREAT_TAKES_ALL,
    /** Services keep a threat off; threat, services. */
    THREAT_KEPT_OFF,
    /** A threat takes something in spite of services; threat, good, services [units]. */
    THREAT_GUARDED,
    /** A threat takes something and nothing keeps it off; threat, good [units]. */
    THREAT_UNOPPOSED,
    /** Services against a threat would cost more than they save; threat, good, services [units]. */
    THREAT_BORNE,
    /** Capital wears out and is replaced; good [units a cycle, units that stand there]. */
    WEAR_REPLACED,
    /** Work gives something off that harms; emission [units a cycle, standing, harm a head]. */
    EMISSION_STANDS,
    /**
     * Work takes away what other work gives off; emission [units a cycle given off, taken away].
     */
    EMISSION_ABSORBED,
    /**
     * How much an industry makes, and what each unit takes at that scale; industry, good [units
     * made, units taken].
     */
    SCALE,
    /**
     * No plan is the best at its own scale; [plans that were made, how far this one is from its
     * scale].
     */
    SCALE_UNSETTLED,
    /** A program is held; program [happiness a head that it is worth]. */
    PROGRAM_HELD,
    /** A program would take more than there is beyond the needs; program. */
    PROGRAM_IMPOSSIBLE,
    /** A program would cost more than it gives; program [happiness a head that it would cost]. */
    PROGRAM_COSTS,
    /**
     * Not every set of programs was tried; [most happiness a head that a better one could give].
     */
    PROGRAMS_UNTRIED,
    /** People stand by in a trade where they are ordered; trade [people]. */
    STANDBY,
    /** People have no work that would add anything; [people]. */
    IDLE
  }

  /** Copies the lists. */
  public Reason {
    ids = List.copyOf(ids);
    amounts = List.copyOf(amounts);
    gains = List.copyOf(gains);
  }

  Reason(Kind kind, List<String> ids, Double... amounts) {
    this(kind, ids, List.of(amounts), List.of());
  }

  /**
   * A remark.
   *
   * @param sentence in words
   * @return a reason of kind {@link Kind#REMARK}
   */
  public static Reason remark(String sentence) {
    return new Reason(Kind.REMARK, List.of(sentence));
  }

  /**
   * The reason as a sentence.
   *
   * @return an English sentence
   */
  public String words() {
    return Words.capital(new Sentence(this).words());
  }
}
