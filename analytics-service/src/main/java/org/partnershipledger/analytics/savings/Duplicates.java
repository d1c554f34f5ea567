package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.contracts.claim.Percentage;

/**
 * Gathers the claims that say one thing (METRICS M10 step b; edge rules 2 and 7): the same number
 * of the same bodies on bases that do not contradict each other, in a quote and in the narration,
 * in a copy, or restated later; and the rounding of an exact figure in the same article.
 *
 * <p>What a claim leaves open contradicts nothing: without a basis it joins a stated one, without
 * named bodies a claim about some of them, but only when there is just one that it can join.
 */
final class Duplicates {
  private Duplicates() {}

  /** The clusters, by the id of their chief; each claim is in exactly one. */
  static List<Cluster> gather(Collection<SavingsLine> lines) {
    Map<Key, Key> derived = derived(lines);
    Map<Key, Set<Set<String>>> named = named(lines, derived);
    Map<Key, List<SavingsLine>> sameFigure = new LinkedHashMap<>();
    lines.stream()
        .sorted(Comparator.comparing(SavingsLine::id))
        .forEach(
            l -> sameFigure.computeIfAbsent(key(l, derived, named), k -> new ArrayList<>()).add(l));
    List<Cluster> exact = new ArrayList<>();
    sameFigure.values().forEach(group -> exact.addAll(bySignature(group)));
    return Roundings.absorb(sorted(exact));
  }

  static List<Cluster> sorted(Collection<Cluster> clusters) {
    return clusters.stream().sorted(Comparator.comparing(c -> c.chief().id())).toList();
  }

  private static List<Cluster> bySignature(List<SavingsLine> group) {
    Map<Signature, List<SavingsLine>> bySignature = new LinkedHashMap<>();
    group.forEach(l -> bySignature.computeIfAbsent(Signature.of(l), s -> new ArrayList<>()).add(l));
    Map<Signature, List<SavingsLine>> joined = new LinkedHashMap<>();
    bySignature.forEach(
        (signature, members) ->
            joined
                .computeIfAbsent(host(signature, bySignature.keySet()), s -> new ArrayList<>())
                .addAll(members));
    return joined.values().stream().map(members -> Cluster.of(members, List.of())).toList();
  }

  // The one fullest signature that this one does not contradict; itself when there are several.
  private static Signature host(Signature signature, Set<Signature> all) {
    List<Signature> fullest =
        all.stream()
            .filter(s -> s.compatible(signature))
            .filter(s -> all.stream().noneMatch(t -> fuller(t, s)))
            .toList();
    return fullest.size() == 1 ? fullest.getFirst() : signature;
  }

  private static boolean fuller(Signature one, Signature other) {
    return one.stated() > other.stated() && one.compatible(other);
  }

  private static Key key(
      SavingsLine line, Map<Key, Key> derived, Map<Key, Set<Set<String>>> named) {
    Key key = derived.getOrDefault(Key.of(line), Key.of(line));
    Set<Set<String>> bodies = named.getOrDefault(key.anywhere(), Set.of());
    return line.scope().open() && bodies.size() == 1
        ? new Key(key.family(), bodies.iterator().next(), key.figure())
        : key;
  }

  // Which bodies are named with a figure, wherever it stands.
  private static Map<Key, Set<Set<String>>> named(
      Collection<SavingsLine> lines, Map<Key, Key> derived) {
    Map<Key, Set<Set<String>>> named = new LinkedHashMap<>();
    for (SavingsLine line : lines) {
      if (!line.scope().open()) {
        Key key = derived.getOrDefault(Key.of(line), Key.of(line));
        named.computeIfAbsent(key.anywhere(), k -> new HashSet<>()).add(key.bodies());
      }
    }
    return named;
  }

  // A share whose base is not at hand says the same as one that has been multiplied out.
  private static Map<Key, Key> derived(Collection<SavingsLine> lines) {
    Map<Key, Key> derived = new LinkedHashMap<>();
    lines.stream()
        .filter(l -> l.derivation().isPresent())
        .sorted(Comparator.comparing(SavingsLine::id))
        .forEach(l -> derived.putIfAbsent(Key.ofShare(l), Key.of(l)));
    return derived;
  }

  /** What must agree exactly: the family, the bodies and the number, or the share without one. */
  private record Key(SavingsLine.Family family, Set<String> bodies, List<Object> figure) {
    static Key of(SavingsLine line) {
      return line.amount()
          .quantity()
          .map(amount -> new Key(line.family(), line.scope().ordered(), figure(line, amount)))
          .orElseGet(() -> ofShare(line));
    }

    static Key ofShare(SavingsLine line) {
      Percentage share = line.said().share().orElseThrow();
      return new Key(
          line.family(),
          line.scope().ordered(),
          List.of("share", plain(share.lower()), plain(share.upper())));
    }

    /** The family and figure alone. */
    Key anywhere() {
      return new Key(family, Set.of(), figure);
    }

    private static List<Object> figure(SavingsLine line, Quantity amount) {
      boolean range = line.amount().flags().contains(Flag.RANGE);
      return List.of(
          "pounds", range ? plain(amount.low()) : "", plain(Optional.of(amount.shown())));
    }

    private static Object plain(Optional<BigDecimal> number) {
      return number.map(n -> (Object) n.stripTrailingZeros()).orElse("");
    }
  }
}
