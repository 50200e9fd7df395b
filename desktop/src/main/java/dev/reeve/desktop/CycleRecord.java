package dev.reeve.desktop;

import dev.reeve.model.Ruleset;
import dev.reeve.settlement.Drift;
import dev.reeve.settlement.Event;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One cycle of one settlement. Maps are in the order of the ruleset.
 *
 * @param rules the rules of the settlement
 * @param cycle cycles since the founding when it was over; 1 the first
 * @param people how many lived there at its end
 * @param workers people at work at its end, learners not among them, by industry, and {@code
 *     carrier} and {@code idle}
 * @param learning people who learned at its end, by industry
 * @param stock units in store at its end, by good
 * @param standing units that stand at its end, by emission
 * @param consumed units that people had in it, by good: needs, luxuries, programs and services
 * @param coverage share of each need that was met in the worst of its ticks, by needed good
 * @param heads people at its end, by profile
 * @param fulfilment share of its need of each good that each profile had in the worst of its ticks
 * @param happiness what people felt, per person and cycle: the mean over its ticks
 * @param fed share of the needs of the first rank that was met in the worst of its ticks
 * @param hunger share of those needs that was not met: the mean over its ticks
 * @param posture the reeve's posture at its end
 * @param drift who has had how much of toil and luxuries; empty where no work is unpleasant
 * @param moves people who left a job for another or for none
 * @param events what happened, in order
 */
record CycleRecord(
    Ruleset rules,
    long cycle,
    int people,
    Map<String, Integer> workers,
    Map<String, Integer> learning,
    Map<String, Double> stock,
    Map<String, Double> standing,
    Map<String, Double> consumed,
    Map<String, Double> coverage,
    Map<String, Integer> heads,
    Map<String, Map<String, Double>> fulfilment,
    double happiness,
    double fed,
    double hunger,
    String posture,
    Optional<Drift> drift,
    int moves,
    List<Event> events) {}
