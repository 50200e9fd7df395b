package dev.reeve.desktop;

import java.io.IOException;
import java.util.OptionalInt;

/** Takes a run cycle by cycle. */
interface RunOutput {

  /**
   * The run begins.
   *
   * @param what how many settlements of how many people it is of, in words
   */
  void begin(String what) throws IOException;

  /**
   * A settlement has lived through a cycle.
   *
   * @param settlement its number, from 0, where there are several
   * @param cycle the cycle
   */
  void cycle(OptionalInt settlement, CycleRecord cycle) throws IOException;

  /**
   * The run is over.
   *
   * @param hash of its whole history
   */
  void end(String hash) throws IOException;
}
