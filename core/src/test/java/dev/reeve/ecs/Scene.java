package dev.reeve.ecs;

import dev.reeve.settlement.Posture;
import dev.reeve.settlement.Situation;
import java.util.Optional;

/** A situation of a quiet year, to be disturbed by a test. */
final class Scene implements Situation {

  double coverage = 1;
  double store = 1;
  boolean raid;
  double happiness = 2;
  double plannedHappiness = 2;
  long cyclesSinceFestival = Long.MAX_VALUE;
  boolean festival = true;
  String season;
  int people = 120;
  long cycle = 10;
  long cyclesInPosture = 10;
  String posture = Posture.ORDINARY.name();

  Scene in(String name, long cycles) {
    posture = name;
    cyclesInPosture = cycles;
    return this;
  }

  Scene coverage(double value) {
    coverage = value;
    return this;
  }

  Scene store(double value) {
    store = value;
    return this;
  }

  Scene raided() {
    raid = true;
    return this;
  }

  Scene festival(long cyclesSince) {
    cyclesSinceFestival = cyclesSince;
    return this;
  }

  @Override
  public double coverage() {
    return coverage;
  }

  @Override
  public double store() {
    return store;
  }

  @Override
  public boolean raid() {
    return raid;
  }

  @Override
  public double happiness() {
    return happiness;
  }

  @Override
  public double plannedHappiness() {
    return plannedHappiness;
  }

  @Override
  public long cyclesSinceFestival() {
    return cyclesSinceFestival;
  }

  @Override
  public boolean festival() {
    return festival;
  }

  @Override
  public Optional<String> season() {
    return Optional.ofNullable(season);
  }

  @Override
  public int people() {
    return people;
  }

  @Override
  public long cycle() {
    return cycle;
  }

  @Override
  public long cyclesInPosture() {
    return cyclesInPosture;
  }

  @Override
  public String posture() {
    return posture;
  }
}
