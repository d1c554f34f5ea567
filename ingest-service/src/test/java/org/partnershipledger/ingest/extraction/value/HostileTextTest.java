package org.partnershipledger.ingest.extraction.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.text.Document;

/** Whatever the text, reading ends soon, throws nothing and keeps to the text. */
class HostileTextTest {
  private static final List<Publication> PUBLICATIONS =
      List.of(
          Publication.on(LocalDate.of(2020, 2, 29)),
          Publication.between(LocalDate.of(2016, 12, 20), LocalDate.of(2017, 1, 10)),
          Publication.unknown());
  private static final List<String> SOUP =
      List.of(
          "£",
          "1",
          "10-20",
          "m",
          "million",
          "pounds",
          "between",
          "and",
          "to",
          "-",
          "–",
          "per",
          "cent",
          "%",
          "a",
          "fifth",
          "half",
          "of",
          "one",
          "in",
          "five",
          "the",
          "next",
          "last",
          "this",
          "year",
          "years",
          "month",
          "day",
          "May",
          "March",
          "April",
          "29",
          "February",
          "2017",
          "2015-16",
          "end",
          "start",
          "early",
          "mid",
          "first",
          "few",
          "months",
          "quarter",
          "two",
          "financial",
          "summer",
          "winter",
          "Monday",
          "ago",
          "later",
          "before",
          "after",
          "that",
          "following",
          "either",
          "or",
          "from",
          "until",
          "today",
          "(",
          ")",
          ",",
          ".",
          "\n",
          "not",
          "by",
          "at",
          "earliest",
          "over",
          "nearly",
          "hundred",
          "thousand",
          "new",
          "FY25",
          "Q2",
          "1990",
          "s",
          "same",
          "within",
          "12:47",
          "Posted",
          "’",
          "time",
          "weeks",
          "just");

  @Test
  void random_characters_are_read_without_failing() {
    Random random = new Random(24);
    for (int i = 0; i < 100; i++) {
      StringBuilder text = new StringBuilder();
      for (int c = 0; c < 300; c++) {
        text.appendCodePoint(codePoint(random));
      }
      readWhole(text.toString());
    }
  }

  @Test
  void random_words_of_values_are_read_without_failing() {
    Random random = new Random(7);
    for (int i = 0; i < 150; i++) {
      List<String> words = new ArrayList<>();
      IntStream.range(0, 60).forEach(w -> words.add(SOUP.get(random.nextInt(SOUP.size()))));
      readWhole(String.join(random.nextBoolean() ? " " : "", words));
      readWhole(String.join(" ", words));
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"1", "£"})
  void a_megabyte_of_one_thing_takes_time_in_proportion(String unit) {
    assertInProportion(unit, 1_000_000, 4_000);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "1,",
        "£1 ",
        "1-2 ",
        "£3m to ",
        "between £1m and ",
        "one in ",
        "half of ",
        "two hundred and ",
        "the next day ",
        "nine months before that ",
        "the ",
        "May ",
        "early ",
        "in 2017 or ",
        "Monday, ",
        "2017-18 ",
        "a year ",
        "over the past "
      })
  void many_of_one_phrase_take_time_in_proportion(String unit) {
    assertInProportion(unit, 100_000, 1_000);
  }

  private static void assertInProportion(String unit, int length, double most) {
    // Given
    String half = unit.repeat(length / 2 / unit.length());
    cpuMillis(half.substring(0, half.length() / 4));

    // When
    double first = cpuMillis(half);
    double whole = cpuMillis(half + half);

    // Then
    assertThat(whole).as("all of it, after half of it in %s ms", first).isLessThan(4 * first + 250);
    assertThat(whole).isLessThan(most);
  }

  private static double cpuMillis(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Document document = Document.of(text);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long start = threads.getCurrentThreadCpuTime();
      List<DateMention> dates = Values.of(document).dates();
      DateResolver resolver = DateResolver.of(Publication.unknown(), document, dates);
      dates.forEach(date -> assertThat(resolver.resolve(date, Tense.PLANNED).text()).isNotEmpty());
      best = Math.min(best, (threads.getCurrentThreadCpuTime() - start) / 1e6);
    }
    return best;
  }

  private static void readWhole(String text) {
    Document document = Document.of(text);
    Values values = Values.of(document);
    assertThat(values).isEqualTo(Values.of(document));
    assertApart(document, values);
    for (Publication publication : PUBLICATIONS) {
      DateResolver resolver = DateResolver.of(publication, document, values.dates());
      for (DateMention mention : values.dates()) {
        for (Tense tense : Tense.values()) {
          assertSound(resolver.resolve(mention, tense), mention, document);
        }
      }
    }
  }

  /** No token belongs to two values, and mentions stand in the order of the text. */
  private static void assertApart(Document document, Values values) {
    BitSet taken = new BitSet();
    values.amounts().forEach(m -> take(taken, document, m.first(), m.end()));
    values.shares().forEach(m -> take(taken, document, m.first(), m.end()));
    values.dates().forEach(m -> take(taken, document, m.first(), m.end()));
    values.counts().forEach(m -> take(taken, document, m.first(), m.end()));
    assertThat(values.dates()).isSortedAccordingTo((a, b) -> a.first() - b.first());
    assertThat(values.spans()).isSortedAccordingTo((a, b) -> a.first() - b.first());
  }

  private static void take(BitSet taken, Document document, int first, int end) {
    assertThat(first).isNotNegative().isLessThan(end);
    assertThat(end).isLessThanOrEqualTo(document.tokens().size());
    assertThat(taken.get(first, end).isEmpty()).as(document.slice(first, end)).isTrue();
    taken.set(first, end);
  }

  private static void assertSound(EventDate date, DateMention mention, Document document) {
    assertThat(date.text()).isEqualTo(document.slice(mention.first(), mention.end()));
    assertThat(date.edtf().isPresent())
        .isEqualTo(date.earliest().isPresent())
        .isEqualTo(date.latest().isPresent());
    date.earliest().ifPresent(day -> assertThat(day).isBeforeOrEqualTo(date.latest().get()));
  }

  private static int codePoint(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> 32 + random.nextInt(95);
      case 1 -> random.nextInt(0x3000);
      case 2 -> "£$€%-–'’“”.,() \n0123456789".charAt(random.nextInt(26));
      default -> random.nextInt(0x10FFFF);
    };
  }
}
