package org.partnershipledger.local.reading.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How the predictions of one type in one text meet its gold facts.
 *
 * @param met required gold facts, each with the prediction that meets it
 * @param missed required gold facts that no prediction meets
 * @param spurious predictions that meet no gold fact
 */
record Outcome(List<Met> met, List<Fact> missed, List<Fact> spurious) {
  /** A gold fact and the prediction that meets it. */
  record Met(Fact gold, Fact predicted) {}

  /**
   * Compares; optional gold facts are neither required nor penalised.
   *
   * @param repeatsCount whether a further prediction of a fact that is already met is spurious
   */
  static Outcome of(
      List<Fact> gold, List<Fact> predicted, Strength strength, boolean repeatsCount) {
    List<Fact> required = gold.stream().filter(g -> !g.isOptional()).toList();
    List<Fact> optional = gold.stream().filter(Fact::isOptional).toList();
    Map<Integer, Integer> pairs = Pairing.of(required, predicted, strength);
    List<Fact> left = without(predicted, new HashSet<>(pairs.values()));
    left = without(left, new HashSet<>(Pairing.of(optional, left, strength).values()));
    List<Met> met = new ArrayList<>();
    pairs.forEach((g, p) -> met.add(new Met(required.get(g), predicted.get(p))));
    List<Fact> spurious =
        left.stream()
            .filter(p -> repeatsCount || gold.stream().noneMatch(g -> strength.matches(g, p)))
            .toList();
    return new Outcome(met, without(required, pairs.keySet()), spurious);
  }

  private static List<Fact> without(List<Fact> facts, Set<Integer> places) {
    return IntStream.range(0, facts.size())
        .filter(place -> !places.contains(place))
        .mapToObj(facts::get)
        .toList();
  }

  Counts counts() {
    return new Counts(met.size(), spurious.size(), missed.size());
  }

  /** How far the quotes of what is met agree, where gold has a quote. */
  DoubleStream evidence() {
    return met.stream()
        .filter(m -> m.gold().json().has("quote"))
        .mapToDouble(m -> Tokens.overlap(m.gold().quote(), m.predicted().quote()));
  }
}
