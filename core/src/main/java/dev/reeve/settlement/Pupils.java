package dev.reeve.settlement;

import java.util.Arrays;

/**
 * Who learns, and what each has still to learn, side by side in the order of their indices: the few
 * of a settlement whom every tick has to touch.
 */
final class Pupils {

  private int count;
  private int[] people = new int[4];

  /** Cycles of schooling, by place. */
  private double[] left = new double[4];

  int count() {
    return count;
  }

  int person(int i) {
    return people[i];
  }

  /** A lesson for one of them; returns what is left. */
  double teach(int i, double lesson) {
    left[i] -= lesson;
    return left[i];
  }

  /** Cycles of schooling that somebody who learns has before him. */
  double left(int person) {
    return left[Arrays.binarySearch(people, 0, count, person)];
  }

  /** Somebody has so much to learn from now on; 0: he learns no more, if he did. */
  void set(int person, double cycles) {
    int i = Arrays.binarySearch(people, 0, count, person);
    if (i < 0 && cycles != 0) {
      i = -i - 1;
      insert(i, person);
    }
    if (cycles != 0) {
      left[i] = cycles;
    } else if (i >= 0) {
      count--;
      System.arraycopy(people, i + 1, people, i, count - i);
      System.arraycopy(left, i + 1, left, i, count - i);
    }
  }

  private void insert(int i, int person) {
    if (count == people.length) {
      people = Arrays.copyOf(people, 2 * count);
      left = Arrays.copyOf(left, 2 * count);
    }
    System.arraycopy(people, i, people, i + 1, count - i);
    System.arraycopy(left, i, left, i + 1, count - i);
    people[i] = person;
    count++;
  }

  /** See {@link State#fetch}. */
  double fetch() {
    double sum = 0;
    for (int i = 0; i < left.length; i += State.DOUBLES_A_LINE) {
      sum += people[i] + left[i];
    }
    return sum;
  }
}
