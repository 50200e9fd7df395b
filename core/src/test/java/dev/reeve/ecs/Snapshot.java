package dev.reeve.ecs;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;

/** All that can be read of a settlement, to the last bit, to compare two by. */
final class Snapshot {

  private Snapshot() {}

  static String of(Settlement s) {
    StringBuilder text = new StringBuilder();
    text.append(s.ticks()).append(' ').append(s.people()).append(' ').append(s.happiness());
    text.append(' ').append(s.posture().name()).append(' ').append(s.plan().happiness());
    for (Good good : s.rules().goods()) {
      text.append('\n').append(good.id()).append(' ').append(s.stock(good.id()));
    }
    for (Industry industry : s.rules().industries()) {
      text.append('\n').append(industry.id()).append(' ').append(s.believedYield(industry.id()));
    }
    for (int person = 0; person < s.slots(); person++) {
      text.append('\n').append(person).append(' ');
      if (s.lives(person)) {
        text.append(s.tier(person)).append(' ').append(s.job(person)).append(' ');
        text.append(s.schooling(person)).append(' ').append(s.age(person)).append(' ');
        text.append(s.happiness(person));
      }
    }
    return text.toString();
  }
}
