package dev.reeve.demo.map;

import dev.reeve.demo.art.Trade;

/** What of a village the mouse is on. */
public sealed interface Pointed {
  /** The village, from 0. */
  int village();

  /** Somebody who lives there. */
  record Person(int village, int person) implements Pointed {}

  /** The name plate of the place where a trade works. */
  record Work(int village, Trade trade) implements Pointed {}

  /** The village's own name plate. */
  record Name(int village) implements Pointed {}

  /** Its ground, with nobody and nothing on it that could be chosen. */
  record Land(int village) implements Pointed {}
}
