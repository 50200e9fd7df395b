package dev.reeve.rules;

import dev.reeve.model.Objective;
import dev.reeve.model.Threat;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rules that hold between keys. Each looks only at values that are right by themselves, so that it
 * can be told of a file with other faults.
 */
final class MeaningCheck {

  private static final double SHARE_TOLERANCE = 1e-9;

  /** The perish of what cannot be stored. */
  private static final Optional<Double> SPOILS = Optional.of(1.0);

  private final Node root;
  private final Problems problems;

  MeaningCheck(Node root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  void run() {
    shares();
    satiation();
    lives();
    threats();
    trade();
    research();
    stores();
    capital();
    growth();
    year();
    emissions();
    scale();
  }

  private void shares() {
    Section.TIERS.find(root).ifPresent(this::shares);
    Section.PROFILES
        .find(root)
        .filter(profiles -> !profiles.children().isEmpty())
        .ifPresent(this::shares);
  }

  private void shares(Node kinds) {
    double sum =
        kinds.children().values().stream()
            .map(kind -> number(kind, "share").filter(Range.FRACTION::contains))
            .mapToDouble(share -> share.orElse(Double.NaN))
            .sum();
    if (Math.abs(sum - 1) > SHARE_TOLERANCE) {
      problems.error(
          kinds, () -> "the shares sum to " + JsonText.number(sum) + "; they must sum to 1");
    }
  }

  private void satiation() {
    if (!text(root, "objective").equals(Optional.of(Format.word(Objective.DIMINISHING)))) {
      return;
    }
    for (Node good : entries(Section.GOODS)) {
      if (number(good, "happiness").orElse(0.0) > 0 && good.child("satiation").isEmpty()) {
        problems.error(
            good,
            good.path("satiation"),
            () -> "this key is missing; objective diminishing needs it of every wanted good");
      }
    }
  }

  private void lives() {
    Optional<Double> lifespan = root.child("people").flatMap(people -> number(people, "lifespan"));
    boolean ageless = root.at("people", "lifespan").isEmpty();
    for (Node industry : entries(Section.INDUSTRIES)) {
      double education = number(industry, "education").orElse(0.0);
      if (lifespan.isPresent() && education >= lifespan.get()) {
        Node at = industry.child("education").orElse(industry);
        problems.error(
            at,
            () ->
                "is "
                    + at.shown()
                    + "; it must be < people.lifespan, which is "
                    + JsonText.number(lifespan.get()));
      }
      if (ageless && number(industry, "hazard").orElse(0.0) > 0) {
        problems.warning(
            industry.nearest("hazard"), () -> "a hazard has no effect without people.lifespan");
      }
    }
  }

  private void threats() {
    String worker = Format.word(Threat.Per.WORKER);
    List<String> fractions =
        List.of(Format.word(Threat.Per.OUTPUT), Format.word(Threat.Per.OVERHEAD));
    for (Node threat : entries(Section.THREATS)) {
      Optional<String> per = text(threat, "per");
      boolean counted = per.equals(Optional.of(worker));
      Optional<Node> industry = threat.child("industry");
      if (counted && industry.isEmpty()) {
        problems.error(
            threat, threat.path("industry"), () -> "this key is missing; per worker needs it");
      }
      if (!counted && industry.isPresent() && (per.isPresent() || threat.child("per").isEmpty())) {
        problems.nameError(
            industry.get(), () -> "only a threat with \"per\": \"" + worker + "\" has an industry");
      }
      double amount = number(threat, "amount").orElse(0.0);
      if (per.filter(fractions::contains).isPresent() && amount > 1) {
        problems.error(
            threat.nearest("amount"),
            () ->
                "is "
                    + JsonText.number(amount)
                    + "; per "
                    + per.get()
                    + " it must be within [0, 1]");
      }
    }
  }

  private void trade() {
    for (Node route : entries(Section.TRADE)) {
      Optional<String> give = text(route, "give");
      if (give.isPresent() && give.equals(text(route, "get"))) {
        problems.error(
            route.nearest("get"),
            () -> "is \"" + Words.show(give.get()) + "\", the very good that is given");
      }
    }
  }

  private void research() {
    for (Node field : entries(Section.RESEARCH)) {
      Optional<String> worker = text(field, "worker");
      if (worker.isPresent() && worker.equals(text(field, "industry"))) {
        problems.error(
            field.nearest("worker"),
            () -> "is \"" + Words.show(worker.get()) + "\", the very industry it improves");
      }
      discoveries(field);
    }
  }

  private void discoveries(Node field) {
    Optional<Node> cost = field.child("cost");
    Optional<Node> gain = field.child("gain");
    if (cost.isEmpty() && number(field, "gain").orElse(0.0) > 0) {
      problems.warning(
          gain.orElseThrow(), () -> "a gain has no effect without a cost of the first level");
    }
    if (cost.isPresent()
        && (gain.isEmpty() || number(field, "gain").filter(g -> g == 0).isPresent())) {
      problems.warning(cost.get(), () -> "a cost has no effect without a gain");
    }
  }

  private void stores() {
    for (Node good : entries(Section.GOODS)) {
      if (needed(good)
          && number(good, "perish").orElse(0.0) == 1
          && number(good, "reserve").orElse(0.0) > 0) {
        problems.warning(
            good.nearest("reserve"),
            () -> "a reserve has no effect on what cannot be stored, and perish is 1");
      }
    }
  }

  /** Whether everybody needs a good, or people of some profile do. */
  private boolean needed(Node good) {
    return number(good, "need").orElse(0.0) > 0
        || entries(Section.PROFILES).stream()
            .flatMap(profile -> profile.child("need").stream())
            .filter(need -> need.kind == Node.Kind.OBJECT)
            .anyMatch(need -> number(need, good.name).orElse(0.0) > 0);
  }

  /** Capital stands in store; a lifetime is that of capital. */
  private void capital() {
    Set<String> standing = new HashSet<>();
    for (Node industry : entries(Section.INDUSTRIES)) {
      Optional<Node> capital = industry.child("capital").filter(n -> n.kind == Node.Kind.OBJECT);
      for (Node amount : capital.map(n -> n.children().values()).orElse(List.of())) {
        standing.add(amount.name);
        boolean spoils =
            root.at("goods", amount.name).flatMap(good -> number(good, "perish")).equals(SPOILS);
        if (spoils) {
          problems.nameError(
              amount, () -> "it cannot stand there: its perish is 1, so that it cannot be stored");
        }
      }
    }
    for (Node good : entries(Section.GOODS)) {
      if (good.child("lifetime").isPresent() && !standing.contains(good.name)) {
        problems.warning(
            good.nearest("lifetime"), () -> "a lifetime has no effect on what is no capital");
      }
    }
  }

  private void growth() {
    root.child("people")
        .filter(people -> people.child("most").isPresent())
        .filter(people -> number(people, "growth").orElse(0.0) == 0)
        .ifPresent(
            people ->
                problems.warning(
                    people.nearest("most"), () -> "a limit has no effect without a growth"));
  }

  private void year() {
    double cycles =
        entries(Section.SEASONS).stream()
            .mapToDouble(
                season -> number(season, "cycles").filter(Range.COUNT::contains).orElse(1.0))
            .sum();
    if (cycles > Range.COUNT.most()) {
      problems.error(
          Section.SEASONS.nearest(root),
          () ->
              "the cycles sum to "
                  + JsonText.number(cycles)
                  + "; they must sum to <= "
                  + JsonText.number(Range.COUNT.most()));
    }
  }

  /** What nobody gives off, and what harms nobody and is not limited, has no effect. */
  private void emissions() {
    Set<String> given = new HashSet<>();
    for (Node industry : entries(Section.INDUSTRIES)) {
      industry
          .child("emission")
          .filter(node -> node.kind == Node.Kind.OBJECT)
          .ifPresent(node -> given.addAll(node.children().keySet()));
    }
    for (Node emission : entries(Section.EMISSIONS)) {
      if (!given.contains(emission.name)) {
        problems.warning(emission, () -> "no industry gives it off, so that it has no effect");
      } else if (number(emission, "harm").orElse(0.0) == 0 && emission.child("most").isEmpty()) {
        problems.warning(emission, () -> "it has no effect without a harm or a most");
      }
    }
  }

  /** What an industry uses up is told once; and it makes something, of which there can be more. */
  private void scale() {
    for (Node industry : entries(Section.INDUSTRIES)) {
      Optional<Node> scale = industry.child("scale").filter(n -> n.kind == Node.Kind.OBJECT);
      for (Node curve : scale.map(n -> n.children().values()).orElse(List.of())) {
        if (industry.at("input", curve.name).isPresent()) {
          problems.nameError(
              curve,
              () ->
                  "it stands in input too, and a curve takes its place; leave one of the two out"
                      + " (in a mod, input: { "
                      + Words.show(curve.name)
                      + ": null })");
        }
      }
      if (scale.isPresent() && industry.child("output").isEmpty()) {
        problems.warning(
            scale.get(), () -> "it has no effect, for the industry has no output to count");
      }
    }
  }

  private Collection<Node> entries(Section section) {
    return section.find(root).map(node -> node.children().values()).orElse(List.of());
  }

  private static Optional<Double> number(Node node, String key) {
    return node.child(key)
        .filter(child -> child.kind == Node.Kind.NUMBER)
        .map(Node::number)
        .filter(Double::isFinite);
  }

  private static Optional<String> text(Node node, String key) {
    return node.child(key).filter(child -> child.kind == Node.Kind.TEXT).map(child -> child.text);
  }
}
