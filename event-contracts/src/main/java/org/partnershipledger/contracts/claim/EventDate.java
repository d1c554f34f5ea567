package org.partnershipledger.contracts.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.DateResolution;
import org.partnershipledger.contracts.vocabulary.Granularity;

/**
 * When something happened or is to happen, as the text has it.
 *
 * @param edtf the value in EDTF level 1 (seasons 21 to 24; {@code 2019-09}); empty when unresolved
 * @param granularity how fine the value is
 * @param earliest first day of the interval it stands for; empty when unresolved
 * @param latest last day of the interval, the day that slips count from: of a month its last, of
 *     summer 31 August, of "early June" the 10th (docs/metrics.md, M15); empty when unresolved
 * @param bound how the date binds the event ("by", "from", "not before")
 * @param resolution how the value was found
 * @param text the words of the text
 */
public record EventDate(
    Optional<String> edtf,
    Granularity granularity,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    DateBound bound,
    DateResolution resolution,
    String text) {
  public EventDate {
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException("a date's interval ends before it begins");
    }
  }
}
