package dev.reeve.settlement;

import dev.reeve.model.People;
import dev.reeve.model.Tier;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The people of one settlement as columns. A person is an index for life; who leaves or dies makes
 * an index vacant, and whoever comes next takes the lowest vacant one.
 */
final class Population {

  /** Memories are written out anew before rounding could touch what they are. */
  static final double LEAST_SCALE = 1e-3;

  /** Is told when somebody comes, and before what he does changes. */
  interface Watcher {

    void comes(int person);

    void changes(int person);
  }

  /** Null: all need alike. */
  private Profiles profiles;

  /** Null: nobody watches. */
  private Watcher watcher;

  private int slots;
  private int living;

  /** Null: jobs and tiers are being numbered anew, see {@link #countBy}. */
  private Heads heads;

  /** Ticks that have passed; ages are counted by it. */
  private int now;

  /** A time before which nobody now living was born. */
  private int earliest = Integer.MAX_VALUE;

  private long version;
  private long places;

  private Pupils pupils = new Pupils();

  /** Where each person is, see {@link Post}. */
  private int[] post = new int[16];

  /** When a person came of age, by {@link #now}: so nobody need be touched to get older. */
  private int[] born = new int[16];

  /**
   * Happiness as remembered, as {@code moodScale · mood + moodShift}: what everybody feels alike
   * moves all memories by the same rule, so that two numbers move instead of a column.
   */
  private double[] mood = new double[16];

  private double moodScale = 1;
  private double moodShift;

  /** Sum of the column over all who live here, and the {@link #places} that it was taken for. */
  private double moodSum;

  private long moodSumOf = -1;

  private Crafts crafts;

  Population(int trades) {
    crafts = new Crafts(trades, post.length);
  }

  /**
   * Keeps heads counted by job and tier from now on.
   *
   * @param jobs how many there are, idleness among them
   */
  void countBy(int jobs, int tiers) {
    heads = new Heads(this, jobs, tiers);
  }

  /** How many work and learn; null while they are not counted. */
  Heads heads() {
    return heads;
  }

  private void leavesPlace(int person) {
    if (heads != null) {
      heads.remove(this, person);
    }
  }

  private void takesPlace(int person) {
    if (heads != null) {
      heads.add(this, person);
    }
  }

  /** Sets who is told of changes; null: nobody. */
  void watch(Watcher who) {
    watcher = who;
  }

  /** Sets what tells people's needs apart; null: all need alike. */
  void profile(Profiles by) {
    profiles = by;
    version++;
    places++;
  }

  /** Null where all need alike. */
  Profiles profiles() {
    return profiles;
  }

  /** Gives a person another profile. */
  void setProfile(int person, int profile) {
    profiles.change(person, profile);
    version++;
    places++;
  }

  private void changes(int person) {
    if (watcher != null) {
      watcher.changes(person);
    }
  }

  /** Indices are below this; some may be vacant. */
  int slots() {
    return slots;
  }

  /** How many live here. */
  int living() {
    return living;
  }

  /**
   * Grows with whatever changes who lives here, of which tier, at work or learning in which job,
   * and with what craft; not with ages, lessons and moods.
   */
  long version() {
    return version;
  }

  /** Grows with whatever changes who lives here, of which tier, in which job. */
  long places() {
    return places;
  }

  boolean lives(int person) {
    return person >= 0 && person < slots && !Post.isVacant(post[person]);
  }

  int tier(int person) {
    return Post.tier(post[person]);
  }

  int job(int person) {
    return Post.job(post[person]);
  }

  int age(int person) {
    return now - born[person];
  }

  /** Cycles of schooling left in the present job; 0: works. */
  double schooling(int person) {
    return learning(person) ? pupils.left(person) : 0;
  }

  boolean learning(int person) {
    return Post.learns(post[person]);
  }

  /** Whether somebody lives here and works in that job. */
  boolean worksIn(int person, int industry) {
    return Post.worksIn(post[person], industry);
  }

  double mood(int person) {
    return moodScale * mood[person] + moodShift;
  }

  /** Part of the memories that is kept by person, see {@link #mood}. */
  double moodScale() {
    return moodScale;
  }

  /** What all memories have in common. */
  double moodShift() {
    return moodShift;
  }

  double craft(int person, int industry) {
    return crafts.get(person, industry);
  }

  boolean knows(int person, int industry) {
    return industry < crafts.trades() && crafts.get(person, industry) > 0;
  }

  /** Cycles of schooling that a trade would take, its whole education given. */
  double schoolingFor(int person, int industry, double education) {
    double known = crafts.get(person, industry);
    return known > 0 ? 0 : known < 0 ? Math.min(-known, education) : education;
  }

  /** Gives a person another job; what he has learned of the one before he does not forget. */
  void setJob(int person, int newJob, double cyclesOfSchooling) {
    changes(person);
    if (learning(person)) {
      crafts.set(person, job(person), -schooling(person));
    }
    leavesPlace(person);
    post[person] = Post.withJob(post[person], newJob);
    learn(person, cyclesOfSchooling);
    takesPlace(person);
    places++;
    version++;
  }

  void setSchooling(int person, double cycles) {
    changes(person);
    leavesPlace(person);
    learn(person, cycles);
    takesPlace(person);
    version++;
  }

  private void learn(int person, double cycles) {
    if (learning(person) || cycles != 0) {
      post[person] = Post.learning(post[person], cycles != 0);
      pupils.set(person, cycles);
    }
  }

  void setCraft(int person, int industry, double factor) {
    crafts.set(person, industry, factor);
    if (heads != null) {
      heads.stir(this, person);
    }
    version++;
  }

  void setAge(int person, int ticks) {
    born[person] = now - ticks;
    earliest = Math.min(earliest, born[person]);
  }

  void setMood(int person, double happiness) {
    mood[person] = (happiness - moodShift) / moodScale;
    moodSumOf = -1;
  }

  /**
   * Gives everybody who learns a lesson.
   *
   * @param lesson cycles of schooling; &ge; 0
   * @param over schooling that is not worth another lesson
   * @param graduate is told of who has learned his trade by it, in the order of the indices
   */
  void teach(double lesson, double over, IntConsumer graduate) {
    for (int i = 0; i < pupils.count(); i++) {
      if (pupils.teach(i, lesson) <= over) {
        int person = pupils.person(i--);
        setSchooling(person, 0);
        graduate.accept(person);
      }
    }
  }

  /**
   * Moves everybody's mood towards the same happiness.
   *
   * @param now what everybody feels
   * @param fade part of the way that moods go
   * @return the sum of moods then
   */
  double feel(double now, double fade) {
    moodScale *= 1 - fade;
    moodShift += fade * (now - moodShift);
    if (moodScale < LEAST_SCALE) {
      for (int person = 0; person < slots; person++) {
        mood[person] = mood(person);
      }
      moodScale = 1;
      moodShift = 0;
      moodSumOf = -1;
    }
    if (moodSumOf != places) {
      moodSumOf = places;
      moodSum = 0;
      boolean full = living == slots;
      for (int person = 0; person < slots; person++) {
        moodSum += full || !Post.isVacant(post[person]) ? mood[person] : 0;
      }
    }
    return moodScale * moodSum + living * moodShift;
  }

  /** Everybody gets a tick older. */
  void grow() {
    now++;
  }

  /** Whether somebody may have reached an age; where not, nobody has. */
  boolean mayBe(int ticks) {
    if (earliest == Integer.MAX_VALUE || now - earliest < ticks) {
      return false;
    }
    earliest = Integer.MAX_VALUE;
    for (int person = 0; person < slots; person++) {
      earliest = Post.isVacant(post[person]) ? earliest : Math.min(earliest, born[person]);
    }
    return earliest != Integer.MAX_VALUE && now - earliest >= ticks;
  }

  /**
   * Lets one in, of the tier and the profile that the shares lack most; idle, unlearned and of age
   * 0.
   *
   * @return the newcomer's index
   */
  int add(double[] shares, int idle, double newMood) {
    int person = 0;
    if (living == slots) {
      person = slots++;
      reserve(slots);
    } else {
      while (lives(person)) {
        person++;
      }
    }
    post[person] = Post.of(Apportionment.next(shares, heads.tiers()), idle, false);
    setAge(person, 0);
    setMood(person, newMood);
    crafts.clear(person);
    if (profiles != null) {
      profiles.join(person);
    }
    living++;
    takesPlace(person);
    version++;
    places++;
    if (watcher != null) {
      watcher.comes(person);
    }
    return person;
  }

  /** See {@link State#fetch}. */
  double fetch() {
    return now + moodSum + living;
  }

  double fetchColumns() {
    return pupils.count();
  }

  double fetchPupils() {
    return pupils.fetch();
  }

  /** Where everybody is. */
  double fetchPeople() {
    double sum = heads == null ? 0 : heads.fetch();
    for (int i = 0; i < post.length; i += State.INTS_A_LINE) {
      sum += post[i];
    }
    return sum;
  }

  /** What those are worth who are at work where something has changed. */
  double fetchSkills() {
    double sum = 0;
    for (int j = 0; heads != null && j < crafts.trades(); j++) {
      sum += heads.isStirred(j) ? crafts.fetch(j) : 0;
    }
    return sum;
  }

  double fetchAges() {
    double sum = 0;
    for (int i = 0; i < born.length; i += State.INTS_A_LINE) {
      sum += born[i] + post[i];
    }
    return sum;
  }

  /** Whether somebody may reach an age in this tick. */
  boolean isNearly(int ticks) {
    return earliest != Integer.MAX_VALUE && now + 1 - earliest >= ticks;
  }

  /** Makes an index vacant. */
  void remove(int person) {
    leavesPlace(person);
    learn(person, 0);
    post[person] = Post.withTier(post[person], Post.VACANT);
    if (profiles != null) {
      profiles.leave(person);
    }
    living--;
    version++;
    places++;
  }

  private void reserve(int size) {
    if (size > post.length) {
      int capacity = size + size / 2;
      post = Arrays.copyOf(post, capacity);
      born = Arrays.copyOf(born, capacity);
      mood = Arrays.copyOf(mood, capacity);
      crafts = crafts.withRoom(capacity);
    }
  }

  /** How many people are in each job and tier, {@code [job][tier]}, learners among them. */
  int[][] counts(int jobs, int tiers) {
    int[][] counts = new int[jobs][tiers];
    for (int person = 0; person < slots; person++) {
      if (lives(person)) {
        counts[job(person)][tier(person)]++;
      }
    }
    return counts;
  }

  /**
   * Fits everybody into the tiers of new rules: who has a tier of the same name keeps it while its
   * new share has room, the first come first; the others fill what is left, in order.
   */
  void retier(People before, People after) {
    int[] room =
        Apportionment.of(after.tiers().stream().mapToDouble(Tier::share).toArray(), living);
    heads = null;
    int[] fitted = new int[slots];
    for (int person = 0; person < slots; person++) {
      int same =
          lives(person) ? indexOf(after, before.tiers().get(tier(person)).id()) : Post.VACANT;
      fitted[person] = same >= 0 && room[same] > 0 ? same : Post.VACANT;
      if (fitted[person] >= 0) {
        room[same]--;
      }
    }
    int open = 0;
    for (int person = 0; person < slots; person++) {
      if (!lives(person)) {
        continue;
      }
      while (open < room.length && room[open] == 0) {
        open++;
      }
      if (fitted[person] < 0) {
        fitted[person] = open;
        room[open]--;
      }
      post[person] = Post.withTier(post[person], fitted[person]);
    }
    version++;
    places++;
  }

  /**
   * Numbers the trades anew.
   *
   * @param before by new number, the number it had; -1: it is new
   */
  void renumber(int[] before) {
    heads = null;
    crafts = crafts.renumbered(before);
    version++;
  }

  /**
   * Goes through its columns.
   *
   * @param idle the last job
   * @param highest the last tier
   */
  void archive(int idle, int highest, Archive archive) {
    trim();
    archivePosts(idle, highest, archive);
    archiveAges(archive);
    archiveSchooling(archive);
    moodScale = archive.number("moodScale", moodScale);
    moodShift = archive.number("moodShift", moodShift);
    archive.numbers("mood", mood);
    crafts.archive(archive);
    if (profiles != null) {
      profiles.archive(this, archive);
    }
    if (archive.reads()) {
      heads = null;
      version++;
      places++;
    }
  }

  /** Who learns follows from {@link #archiveSchooling}. */
  private void archivePosts(int idle, int highest, Archive archive) {
    int[] tier = archive.column("tier", Arrays.stream(post).map(Post::tier).toArray());
    slots = tier.length;
    living = (int) Arrays.stream(tier).filter(k -> k != Post.VACANT).count();
    trim();
    int[] job = Arrays.stream(post).map(Post::job).toArray();
    archive.numbers("job", job);
    for (int person = 0; person < slots && archive.reads(); person++) {
      Soundness.checkWithin("tier", person, tier[person], Post.VACANT, highest, archive);
      // Who is gone may have had a job that is no more.
      int last = tier[person] == Post.VACANT ? Post.LAST : idle;
      Soundness.checkWithin("job", person, job[person], 0, last, archive);
      post[person] = Post.of(tier[person], job[person], false);
    }
  }

  private void archiveSchooling(Archive archive) {
    double[] schooling = new double[slots];
    for (int person = 0; person < slots && !archive.reads(); person++) {
      schooling[person] = schooling(person);
    }
    archive.numbers("schooling", schooling);
    if (archive.reads()) {
      pupils = new Pupils();
      for (int person = 0; person < slots; person++) {
        learn(person, Post.isVacant(post[person]) ? 0 : schooling[person]);
      }
    }
  }

  private void archiveAges(Archive archive) {
    int[] ages = new int[slots];
    for (int person = 0; person < slots; person++) {
      ages[person] = age(person);
    }
    archive.numbers("age", ages);
    for (int person = 0; person < slots && archive.reads(); person++) {
      setAge(person, ages[person]);
    }
  }

  /** Columns as long as there are people, so that no spare room is kept. */
  private void trim() {
    if (post.length == slots) {
      return;
    }
    post = Arrays.copyOf(post, slots);
    born = Arrays.copyOf(born, slots);
    mood = Arrays.copyOf(mood, slots);
    crafts = crafts.withRoom(slots);
  }

  private static int indexOf(People rules, String id) {
    for (int i = 0; i < rules.tiers().size(); i++) {
      if (rules.tiers().get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
