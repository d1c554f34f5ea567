package org.partnershipledger.contracts.article;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.PublicationCertainty;

/**
 * When an article was published, as far as known.
 *
 * @param certainty exact, bounded or unknown
 * @param earliest first possible day; the day itself when exact; empty when there is no such bound
 * @param latest last possible day; the day itself when exact; empty when there is no such bound
 */
public record Publication(
    PublicationCertainty certainty, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
  public Publication {
    boolean fits =
        switch (certainty) {
          case EXACT -> earliest.isPresent() && earliest.equals(latest);
          case BOUNDED -> earliest.isPresent() || latest.isPresent();
          case UNKNOWN -> earliest.isEmpty() && latest.isEmpty();
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "a publication that is " + certainty.wire() + " has other bounds");
    }
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException("publication ends before it begins");
    }
  }

  /** A day known exactly. */
  public static Publication on(LocalDate day) {
    return new Publication(PublicationCertainty.EXACT, Optional.of(day), Optional.of(day));
  }

  /** A day within bounds. */
  public static Publication between(LocalDate earliest, LocalDate latest) {
    return new Publication(
        PublicationCertainty.BOUNDED, Optional.of(earliest), Optional.of(latest));
  }

  /** Nothing is known. */
  public static Publication unknown() {
    return new Publication(PublicationCertainty.UNKNOWN, Optional.empty(), Optional.empty());
  }

  /** The day, when it is known exactly. */
  public Optional<LocalDate> day() {
    return certainty == PublicationCertainty.EXACT ? latest : Optional.empty();
  }
}
