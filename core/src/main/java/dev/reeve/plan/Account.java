package dev.reeve.plan;

import java.util.List;
import java.util.Map;

/** What a plan says for people to read; see {@link Plan}. */
record Account(
    Map<String, Double> value,
    Map<String, Double> ledger,
    List<Limit> limits,
    List<Reason> reasons) {}
