package org.partnershipledger.ingest.extraction.property;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.ingest.extraction.Reader;
import org.partnershipledger.ingest.extraction.Reading;
import org.partnershipledger.ingest.extraction.property.Trusts.Trust;

/**
 * A short article of paragraphs that do not lean on each other: each has trusts and people of its
 * own.
 *
 * @param published when it was published
 * @param paragraphs its paragraphs
 */
record Story(LocalDate published, List<Paragraph> paragraphs) {
  /** Told with dates that depend on the day of publication. */
  static final List<String> DATED =
      List.of(
          "{A} and {B} plan to merge next April.",
          "{A} is to take over {B} in the autumn.",
          "{A} and {B} will merge. A memorandum of understanding was signed last September.",
          "{A} and {B} will merge. The boards will consider the full business case in June.",
          "{A} and {B} merged last April.",
          "{A} and {B} planned to merge. The merger was called off nine months ago.",
          "{A} and {B} plan to merge. A public consultation will start this summer.",
          "{A} and {B} announced in March that they would merge.",
          "{A} plans to take over {B}. It submitted its bid in May.",
          "{A} is looking for new people. Its chief executive, {P}, retired in March this year.",
          "{P} became chair of {A} last year.",
          "{P}, the chief executive of {A}, is to step down next month.",
          "The merger of {A} and {B} will save £{n}m a year by the end of next year.",
          "{A} ended last year with a deficit of £{n}m.");

  /** Told without dates. */
  static final List<String> UNDATED =
      List.of(
          "{A} and {B} are considering a merger.",
          "{A} and {B} share a chief executive.",
          "{A} and {B} have agreed to form a joint venture.",
          "{A} and {B} plan to merge. The two trusts expect to save £{n}m a year.",
          "{A} and {B} plan to merge. Both boards have approved the outline business case.",
          "{A} and {B} have abandoned their merger.",
          "{A} has a turnover of £{n}m.",
          "{A} must save £{n}m.",
          "{A} serves {n}0,000 people.",
          "The merger of {A} and {B} will save £{n}m over five years.",
          "{P}, chief executive of {A}, said talks with patients had begun.",
          "{P} has been appointed chief executive of {A}.",
          "{A} and {B} are to merge. The trusts said there would be no compulsory redundancies.",
          "{A} and {B} are to merge. Services will stay at both hospitals, the trusts said.",
          "\"We will form one organisation with {B},\" said {P}, chair of {A}.",
          "{A} and {B} are in talks about a merger.",
          "According to board papers of {A}, its merger with {B} would save £{n}m a year.",
          "NHS Improvement has approved the merger of {A} and {B}.",
          "The Competition and Markets Authority has blocked the takeover of {B} by {A}.",
          "Unions fear that the merger of {A} and {B} will cost {n}0 jobs.",
          "{A} has denied that it would merge with {B}.",
          "{P}, chair of {A}, said the trust had to save £{n}m.",
          "{P} chairs {A}. \"We will not close any wards,\" {P} said.",
          "{A} is £{n}m in the red, and {B} has a surplus of £{n}m.",
          "The weather was fine on the day of the fair.",
          "Visitors can park behind the library.");

  private static final List<String> PEOPLE =
      List.of(
          "Jane Smith",
          "Peter Lewis",
          "Mary Okafor",
          "Alan Price",
          "Susan Clark",
          "David Hughes",
          "Anne Field",
          "John Rivers",
          "Helen Walker",
          "Mark Turner");

  /** A story made up by chance, of paragraphs like these. */
  static Story of(Random random, List<String> templates, int paragraphs) {
    LocalDate published = LocalDate.of(2014 + random.nextInt(4), 1 + random.nextInt(12), 1);
    List<Trust> trusts = Trusts.some(random, 2 * paragraphs);
    List<Paragraph> made = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      made.add(
          new Paragraph(
              templates.get(random.nextInt(templates.size())),
              trusts.get(2 * i),
              trusts.get(2 * i + 1),
              PEOPLE.get(i % PEOPLE.size()),
              11 + random.nextInt(80)));
    }
    return new Story(published.plusDays(random.nextInt(28)), made);
  }

  /** The paragraphs, a line apart. */
  String text() {
    return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
  }

  /** The same paragraphs, published on another day. */
  Story published(LocalDate day) {
    return new Story(day, paragraphs);
  }

  /** Other paragraphs, published on the same day. */
  Story with(List<Paragraph> others) {
    return new Story(published, List.copyOf(others));
  }

  /** What the reader finds in it. */
  Reading read() {
    return read(text());
  }

  /** What the reader finds in another text published on the same day. */
  Reading read(String other) {
    return Reader.read(Publication.on(published), other, Optional.empty());
  }
}
