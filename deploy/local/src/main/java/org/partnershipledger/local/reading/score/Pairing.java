package org.partnershipledger.local.reading.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A matching of gold facts with predictions, one to one: strong pairs first, then rearranged until
 * no further gold fact can have a partner.
 */
final class Pairing {
  private record Pair(double strength, int gold, int predicted) {}

  private final Map<Integer, List<Integer>> partners = new HashMap<>();
  private final Map<Integer, Integer> predictedOf = new LinkedHashMap<>();
  private final Map<Integer, Integer> goldOf = new HashMap<>();

  private Pairing() {}

  /** Which prediction each gold fact has, by their places in the lists. */
  static Map<Integer, Integer> of(List<Fact> gold, List<Fact> predicted, Strength strength) {
    Pairing pairing = new Pairing();
    List<Pair> pairs = pairs(gold, predicted, strength);
    for (Pair pair : pairs) {
      pairing.partners.computeIfAbsent(pair.gold, g -> new ArrayList<>()).add(pair.predicted);
    }
    for (Pair pair : pairs) {
      if (!pairing.predictedOf.containsKey(pair.gold)
          && !pairing.goldOf.containsKey(pair.predicted)) {
        pairing.join(pair.gold, pair.predicted);
      }
    }
    for (int g = 0; g < gold.size(); g++) {
      if (!pairing.predictedOf.containsKey(g)) {
        pairing.rearrange(g, new HashSet<>());
      }
    }
    return pairing.predictedOf;
  }

  private static List<Pair> pairs(List<Fact> gold, List<Fact> predicted, Strength strength) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int p = 0; p < predicted.size(); p++) {
        double value = strength.of(gold.get(g), predicted.get(p));
        if (value > 0) {
          pairs.add(new Pair(value, g, p));
        }
      }
    }
    // Stable: equally strong pairs stay in the order of the lists.
    pairs.sort(Comparator.comparingDouble(Pair::strength).reversed());
    return pairs;
  }

  // An augmenting path: a partner is taken if whoever has it finds another one.
  private boolean rearrange(int gold, Set<Integer> tried) {
    for (int predicted : partners.getOrDefault(gold, List.of())) {
      if (tried.add(predicted)) {
        Integer holder = goldOf.get(predicted);
        if (holder == null || rearrange(holder, tried)) {
          join(gold, predicted);
          return true;
        }
      }
    }
    return false;
  }

  private void join(int gold, int predicted) {
    predictedOf.put(gold, predicted);
    goldOf.put(predicted, gold);
  }
}
