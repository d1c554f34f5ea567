package org.partnershipledger.analytics.savings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.Basis;

/**
 * Decides which of several figures for one thing holds (METRICS M10 steps d and e, edge rules 15):
 * the higher-ranked document; between equals the later figure, or, within 180 days or where nothing
 * tells which is the later, both as a conflict. What has been saved so far only grows, so a later
 * figure of it always replaces an earlier one. A claim that leaves its basis open gives way to a
 * later one that states it.
 */
final class Precedence {
  private static final long CONFLICT_DAYS = 180;

  private Precedence() {}

  /**
   * What another figure does to a claim.
   *
   * @param by the chief of the figures that do it
   * @param status superseded or conflict
   * @param reason why
   */
  record Ruling(String by, SavingsStatus status, StatusReason reason) {}

  /** The figures that do not stand alone, by the id of their chief. */
  static Map<String, Ruling> rule(List<Cluster> figures) {
    Map<String, Ruling> rulings = new HashMap<>();
    List<Cluster> standing = new ArrayList<>();
    for (Cluster figure : figures) {
      superseder(figure, figures)
          .ifPresentOrElse(r -> rulings.put(figure.chief().id(), r), () -> standing.add(figure));
    }
    for (Cluster figure : standing) {
      standing.stream()
          .filter(other -> other != figure && sameThing(figure, other))
          .map(other -> other.chief().id())
          .min(Comparator.naturalOrder())
          .ifPresent(
              by ->
                  rulings.put(
                      figure.chief().id(),
                      new Ruling(by, SavingsStatus.CONFLICT, StatusReason.SOURCES_DIFFER)));
    }
    return rulings;
  }

  /** Whether two standing figures are rivals for one place. */
  static boolean sameThing(Cluster one, Cluster other) {
    SavingsLine a = one.chief();
    SavingsLine b = other.chief();
    return a.kind() == b.kind()
        && a.basis() == b.basis()
        && a.scope().sameAs(b.scope())
        && Signature.of(a).costsCompatible(Signature.of(b))
        && !sideBySide(one, other);
  }

  private static Optional<Ruling> superseder(Cluster figure, List<Cluster> figures) {
    return figures.stream()
        .filter(other -> other != figure)
        .flatMap(other -> supersedes(other, figure).stream())
        .min(Comparator.comparing(Ruling::reason).thenComparing(Ruling::by));
  }

  private static Optional<Ruling> supersedes(Cluster other, Cluster figure) {
    Optional<StatusReason> reason =
        sameThing(other, figure) ? prevails(other, figure) : clarifies(other, figure);
    return reason.map(r -> new Ruling(other.chief().id(), SavingsStatus.SUPERSEDED, r));
  }

  private static Optional<StatusReason> prevails(Cluster other, Cluster figure) {
    int rank = other.rank().compareTo(figure.rank());
    Optional<Long> later = daysLater(other, figure);
    boolean realised = figure.chief().family() == SavingsLine.Family.REALISED;
    if (rank > 0) {
      return Optional.of(
          later.filter(days -> days > 0).isPresent()
              ? StatusReason.LATER_FIGURE
              : StatusReason.OUTRANKED);
    }
    boolean laterByFar = later.filter(days -> days > (realised ? 0 : CONFLICT_DAYS)).isPresent();
    return rank == 0 && (laterByFar || followsUndated(other, figure))
        ? Optional.of(StatusReason.LATER_FIGURE)
        : Optional.empty();
  }

  // What was saved so far has a total basis of its own, so only promises and demands give way.
  private static Optional<StatusReason> clarifies(Cluster other, Cluster figure) {
    SavingsLine open = figure.chief();
    SavingsLine stated = other.chief();
    return open.basis() == Basis.UNSTATED
            && stated.basis() != Basis.UNSTATED
            && open.family() != SavingsLine.Family.REALISED
            && open.family() == stated.family()
            && open.scope().sameAs(stated.scope())
            && !sideBySide(other, figure)
            && daysLater(other, figure).filter(days -> days > 0).isPresent()
        ? Optional.of(StatusReason.BASIS_STATED_LATER)
        : Optional.empty();
  }

  // One article that names two sources of saving apart speaks of two savings, not of rivals.
  private static boolean sideBySide(Cluster one, Cluster other) {
    return one.lines()
        .anyMatch(
            a -> other.lines().anyMatch(b -> a.articleId().equals(b.articleId()) && apart(a, b)));
  }

  private static boolean apart(SavingsLine a, SavingsLine b) {
    Optional<String> one = a.said().scope().map(Precedence::plain);
    Optional<String> other = b.said().scope().map(Precedence::plain);
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  // An undated figure of which it is known that it came first; how long before is not.
  private static boolean followsUndated(Cluster other, Cluster figure) {
    Optional<LocalDate> from = other.firstMadeFrom();
    return from.isPresent()
        && figure.lastMadeOn().isEmpty()
        && figure.lines().allMatch(l -> l.madeBy().filter(from.get()::isAfter).isPresent());
  }

  private static Optional<Long> daysLater(Cluster one, Cluster other) {
    Optional<LocalDate> a = one.lastMadeOn();
    Optional<LocalDate> b = other.lastMadeOn();
    return a.isPresent() && b.isPresent()
        ? Optional.of(ChronoUnit.DAYS.between(b.get(), a.get()))
        : Optional.empty();
  }
}
