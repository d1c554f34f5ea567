package org.partnershipledger.ingest.extraction.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.value.Example.Expected;

/**
 * The setting of an example is the publication ("2017-04-07", "2017-04-01..2017-04-09", "unknown")
 * and the tense of the clause. The value begins with the EDTF form ("-" when unresolved); then only
 * what the example names is checked: days ("..2017-09-30", "2017-09-01.."), the way it was
 * resolved, "dateline". The bound is always checked; "on" goes without saying.
 */
class DatesTest {

  @TestFactory
  Stream<DynamicTest> reads_the_examples() {
    return Stream.of("dates.txt", "dates-by-publication.txt", "dates-undated.txt", "not-dates.txt")
        .flatMap(file -> ExampleFile.read(file).tests(DatesTest::read));
  }

  private static List<Expected> read(Example example) {
    String[] setting = example.setting().split(" ");
    Document document = Document.of(example.text());
    List<DateMention> mentions = Dates.find(document);
    DateResolver resolver = DateResolver.of(publication(setting[0]), document, mentions);
    Tense tense = Tense.valueOf(setting[1].toUpperCase(Locale.ROOT));
    List<Expected> found = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      DateMention mention = mentions.get(i);
      String asked = i < example.expected().size() ? example.expected().get(i).value() : "";
      String value = describe(resolver.resolve(mention, tense), mention.dateline(), asked);
      found.add(new Expected(mention.text(), value));
    }
    return found;
  }

  private static Publication publication(String words) {
    if (words.equals("unknown")) {
      return Publication.unknown();
    }
    int dots = words.indexOf("..");
    return dots < 0
        ? Publication.on(LocalDate.parse(words))
        : Publication.between(
            LocalDate.parse(words.substring(0, dots)), LocalDate.parse(words.substring(dots + 2)));
  }

  private static String describe(EventDate date, boolean dateline, String asked) {
    StringBuilder words = new StringBuilder(date.edtf().orElse("-"));
    for (String word : asked.split(" ")) {
      if (word.startsWith("..")) {
        words.append(" ..").append(date.latest().map(LocalDate::toString).orElse("-"));
      } else if (word.endsWith("..")) {
        words.append(' ').append(date.earliest().map(LocalDate::toString).orElse("-")).append("..");
      } else if (word.equals(date.resolution().wire()) || word.equals(wire(date))) {
        words.append(' ').append(word);
      }
    }
    if (date.bound() != DateBound.ON) {
      words.append(' ').append(date.bound().wire());
    }
    return dateline ? words.append(" dateline").toString() : words.toString();
  }

  private static String wire(EventDate date) {
    return "=" + date.granularity().wire();
  }
}
