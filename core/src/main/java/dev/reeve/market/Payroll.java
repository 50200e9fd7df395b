package dev.reeve.market;

import dev.reeve.settlement.Affairs;

/** What work is paid: everybody gets his part of what his trade pays out. */
final class Payroll {

  private final Technique technique;
  private final Books books;
  private final Purses purses;

  Payroll(Technique technique, Books books, Purses purses) {
    this.technique = technique;
    this.books = books;
    this.purses = purses;
  }

  /** What people earn in a cycle, in the mean over trades that have work. */
  double usual() {
    double sum = 0;
    double work = 0;
    for (int j = 0; j < technique.industries; j++) {
      sum += books.work[j] * books.earnings[j];
      work += books.work[j];
    }
    return work > 0 ? sum / work : Mint.COINS;
  }

  /** What a person earns in a cycle, to judge by the last one; 0 if he is idle. */
  double expected(Affairs affairs, int person) {
    int job = affairs.job(person);
    return job <= technique.industries
        ? books.earnings[job] * technique.productivity[job][affairs.tier(person)]
        : 0;
  }

  /** What trades pay out in this tick comes into people's purses, by what each is able to do. */
  void pay(Affairs affairs) {
    for (int person = 0; person < affairs.slots(); person++) {
      if (affairs.lives(person) && affairs.job(person) <= technique.industries) {
        int job = affairs.job(person);
        double phi = technique.productivity[job][affairs.tier(person)];
        if (books.able[job] > 0) {
          purses.add(person, books.pay[job] * (phi / books.able[job]));
        }
      }
    }
  }
}
