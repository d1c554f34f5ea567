package org.partnershipledger.analytics.dashboard.slip;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.partnershipledger.contracts.article.Publication;

/**
 * A day by which something was to be done, and when that was said.
 *
 * @param claimId the claim that says so
 * @param said when its article was published
 * @param first first day of the period promised; empty when only its end is known
 * @param day last day of the period, which counts
 * @param asserted whether it was said without a hedge
 * @param again whether it says a date again that stood already
 * @param recalled whether it tells of a date that no longer held when it was told
 * @param words the date as the text has it
 * @param quote a few words of the sentence
 * @param source who published it, when, and how firm it is
 */
public record Promise(
    String claimId,
    Publication said,
    Optional<LocalDate> first,
    LocalDate day,
    boolean asserted,
    boolean again,
    boolean recalled,
    String words,
    String quote,
    String source) {

  /** Whether it put the date somewhere: it neither repeats one nor looks back. */
  boolean moves() {
    return !again && !recalled;
  }

  /** The first day on which it can have been said; the last one where there is no such bound. */
  LocalDate saidFrom() {
    return said.earliest().or(said::latest).orElseThrow();
  }

  /** The last day on which it can have been said; the first one where there is no such bound. */
  LocalDate saidTo() {
    return said.latest().or(said::earliest).orElseThrow();
  }

  /** The middle of the days on which it can have been said: where its mark stands. */
  LocalDate saidAbout() {
    long days = ChronoUnit.DAYS.between(saidFrom(), saidTo());
    return saidFrom().plusDays(days / 2);
  }
}
