package org.partnershipledger.ingest.article;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.article.Publication;

/** Examines what a draft says of its publication: one date, or two bounds, or nothing. */
final class PublicationExaminer {
  private final Draft draft;
  private final LocalDate last;
  private final List<Fault> faults;

  PublicationExaminer(Draft draft, Instant submittedAt, List<Fault> faults) {
    this.draft = draft;
    this.last = soon(submittedAt).atOffset(ZoneOffset.UTC).toLocalDate();
    this.faults = faults;
  }

  /** A day ahead: east of Greenwich tomorrow has begun, and clocks differ. */
  static Instant soon(Instant submittedAt) {
    return submittedAt.plus(Duration.ofDays(1));
  }

  Publication publication() {
    if (draft.value(Field.PUBLISHED).isPresent()) {
      return exact(draft.value(Field.PUBLISHED).get());
    }
    boolean bounded =
        draft.value(Field.PUBLISHED_EARLIEST).isPresent()
            || draft.value(Field.PUBLISHED_LATEST).isPresent();
    return bounded ? bounded() : Publication.unknown();
  }

  private Publication exact(String given) {
    for (Field bound : List.of(Field.PUBLISHED_EARLIEST, Field.PUBLISHED_LATEST)) {
      if (draft.value(bound).isPresent()) {
        fault(bound, "stands beside " + Field.PUBLISHED.property() + "; give one or the other");
      }
    }
    Optional<Publication> publication = PublicationDates.publication(given);
    if (publication.isEmpty()) {
      fault(Field.PUBLISHED, "is not a date such as 2019-04-01, 2019-04 or 2019-04-01T09:30:00Z");
      return Publication.unknown();
    }
    publication.get().earliest().ifPresent(day -> check(Field.PUBLISHED, day));
    return publication.get();
  }

  private Publication bounded() {
    Optional<LocalDate> earliest = bound(Field.PUBLISHED_EARLIEST);
    Optional<LocalDate> latest = bound(Field.PUBLISHED_LATEST);
    if (earliest.isEmpty() || latest.isEmpty()) {
      return Publication.unknown();
    }
    if (latest.get().isBefore(earliest.get())) {
      fault(Field.PUBLISHED_LATEST, "is before " + Field.PUBLISHED_EARLIEST.property());
      return Publication.unknown();
    }
    return Publication.between(earliest.get(), latest.get());
  }

  private Optional<LocalDate> bound(Field field) {
    Optional<String> given = draft.value(field);
    Optional<LocalDate> day = given.flatMap(PublicationDates::day);
    if (given.isEmpty()) {
      fault(field, "is missing; a bounded date has both bounds");
    } else if (day.isEmpty()) {
      fault(field, "is not a day such as 2019-04-01");
    }
    day.ifPresent(known -> check(field, known));
    return day;
  }

  private void check(Field field, LocalDate day) {
    if (day.isAfter(last)) {
      fault(field, "is in the future");
    } else if (day.isBefore(ArticleLimits.EARLIEST)) {
      fault(field, "is before " + ArticleLimits.EARLIEST + ", when the NHS began");
    }
  }

  private void fault(Field field, String message) {
    faults.add(Fault.invalid(draft.pointer(field), message));
  }
}
