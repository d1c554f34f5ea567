package org.partnershipledger.analytics.dashboard.slip;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a slip chart shows: the dates promised, when each was said, and what came of them.
 *
 * @param promises the dates promised, by the day they were said; at least one
 * @param countedFrom the claims of the dates that a slip is counted from
 * @param outcome what happened; empty while nothing has
 * @param ended the day on which the plan was given up, and how that is called; empty while it lives
 * @param knownOn the last day whose reports are counted
 * @param chosen whether a reader chose that day, so that the picture is cut there
 */
public record SlipStory(
    List<Promise> promises,
    Set<String> countedFrom,
    Optional<Outcome> outcome,
    Optional<End> ended,
    LocalDate knownOn,
    boolean chosen) {
  public SlipStory {
    promises =
        promises.stream()
            .sorted(
                Comparator.comparing(Promise::saidAbout)
                    .thenComparing(Promise::day)
                    .thenComparing(Promise::claimId))
            .toList();
    countedFrom = Set.copyOf(countedFrom);
    if (promises.isEmpty()) {
      throw new IllegalArgumentException("a slip chart has at least one date promised");
    }
  }

  /**
   * What happened.
   *
   * @param day the day on which it took effect
   * @param registered whether the register shows it; else it is only reported
   * @param headline what happened, in a few words: "merged on 1 April 2020"
   * @param notes what stands beside its mark
   * @param reported the day reported, where that is another one than the register's
   */
  public record Outcome(
      LocalDate day,
      boolean registered,
      String headline,
      List<String> notes,
      Optional<LocalDate> reported) {
    public Outcome {
      notes = List.copyOf(notes);
    }
  }

  /** The plan was given up on a day. */
  public record End(LocalDate day, String word) {}

  /** The dates from which a slip is counted: the first reported one and the first asserted one. */
  List<Promise> firsts() {
    return promises.stream().filter(p -> countedFrom.contains(p.claimId())).toList();
  }

  /** Whether nothing has happened, nobody gave up, and the last day promised has passed. */
  boolean overdue() {
    return outcome.isEmpty() && ended.isEmpty() && knownOn.isAfter(standing().day());
  }

  /** The promise that stood last. */
  Promise standing() {
    return promises.stream()
        .filter(Promise::moves)
        .reduce((a, b) -> b)
        .orElseGet(promises::getLast);
  }

  /** How far to the right the promise that stood is followed. */
  LocalDate until() {
    return outcome.map(Outcome::day).or(() -> ended.map(End::day)).orElse(knownOn);
  }
}
