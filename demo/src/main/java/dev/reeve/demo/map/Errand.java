package dev.reeve.demo.map;

/** What somebody is about: where he goes, and how long he stays there. */
enum Errand {
  /** At the own place, at work or at leisure. */
  WORK(1, 12, 30),
  /** To the store with what was made. */
  STORE(1, 1, 0.5f),
  /** To where the work's input lies. */
  FETCH(1, 1.4f, 0.6f),
  /** To the school's benches. */
  SCHOOL(1, 14, 14),
  /** Somewhere else for a while. */
  STROLL(0.7f, 3, 7),
  /** Down the road with goods. */
  DEPART(0.8f, 2, 1),
  /** Back to the store with other goods. */
  RETURN(0.8f, 1.5f, 1),
  /** To the rings on the green. */
  DANCE(1.25f, Float.MAX_VALUE, 0),
  /** To meet raiders. */
  DEFEND(2.3f, Float.MAX_VALUE, 0);

  /** Pace against the usual one. */
  final float pace;

  private final float least;
  private final float more;

  Errand(float pace, float least, float more) {
    this.pace = pace;
    this.least = least;
    this.more = more;
  }

  /** Seconds of the stay, by luck within [0, 1). */
  float stay(float luck) {
    return least + more * luck;
  }
}
