package org.partnershipledger.ingest.extraction.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.text.Document;

/** A text published later by so much speaks of times later by as much. */
class ShiftedPublicationTest {
  private static final int TIMES = 300;
  private static final List<String> BY_WEEK =
      List.of(
          "It met yesterday.",
          "It meets tomorrow.",
          "It met last Thursday.",
          "It meets on Tuesday.",
          "It has run since Saturday.",
          "It meets next Tuesday.",
          "It meets this Friday.",
          "It meets next week.",
          "It met earlier this week.",
          "It meets late next week.",
          "It met two weeks ago.",
          "It met 10 days ago.",
          "It votes within the next 10 days.",
          "It meets on Tuesday next week.");
  private static final List<String> BY_YEAR =
      List.of(
          "It met last September.",
          "It meets in May.",
          "It meets in early June.",
          "It meets this April.",
          "It meets next March.",
          "It merges next year.",
          "It merges by the end of this year.",
          "It merges later this year.",
          "It merges this autumn.",
          "It merged last winter.",
          "It merges next summer.",
          "It merges in the spring.",
          "It merges at the start of the next financial year.",
          "It merges this financial year.",
          "It merged three years ago.",
          "It merged nine months ago.",
          "It merges in mid-August.",
          "It merges in April next year.",
          "It runs from July until September.");

  @Test
  void by_weeks() {
    Random random = new Random(20161118);
    for (int i = 0; i < TIMES; i++) {
      LocalDate published = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(7_000));
      Period shift = Period.ofWeeks(random.nextInt(600) - 300);
      assertShifted(BY_WEEK.get(i % BY_WEEK.size()), published, shift);
    }
  }

  @Test
  void by_years() {
    Random random = new Random(20160524);
    for (int i = 0; i < TIMES; i++) {
      int year = 2001 + random.nextInt(30);
      LocalDate published = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
      Period shift = Period.ofYears(random.nextInt(40) - 20);
      assertShifted(BY_YEAR.get(i % BY_YEAR.size()), published, shift);
    }
  }

  private static void assertShifted(String sentence, LocalDate published, Period shift) {
    for (Tense tense : Tense.values()) {
      EventDate before = resolve(sentence, published, tense);
      EventDate after = resolve(sentence, published.plus(shift), tense);

      assertThat(before.earliest()).as("%s on %s", sentence, published).isPresent();
      assertThat(after.earliest())
          .as("%s on %s, %s, %s later", sentence, published, tense, shift)
          .isEqualTo(before.earliest().map(day -> later(day, shift)));
      assertThat(after.latest()).isEqualTo(before.latest().map(day -> later(day, shift)));
      assertThat(after.granularity()).isEqualTo(before.granularity());
    }
  }

  /** The end of February stays the end of February. */
  private static LocalDate later(LocalDate day, Period shift) {
    boolean endOfFebruary = day.getMonthValue() == 2 && day.plusDays(1).getMonthValue() == 3;
    LocalDate later = day.plus(shift);
    return endOfFebruary && shift.getYears() != 0
        ? later.withDayOfMonth(later.lengthOfMonth())
        : later;
  }

  private static EventDate resolve(String sentence, LocalDate published, Tense tense) {
    Document document = Document.of(sentence);
    List<DateMention> mentions = Dates.find(document);
    return DateResolver.of(Publication.on(published), document, mentions)
        .resolve(mentions.getFirst(), tense);
  }
}
