package org.partnershipledger.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.value.Amounts;
import org.partnershipledger.ingest.extraction.value.DateMention;
import org.partnershipledger.ingest.extraction.value.DateResolver;
import org.partnershipledger.ingest.extraction.value.Dates;
import org.partnershipledger.ingest.extraction.value.MoneyMention;

/** Whatever the text, money and dates in it are values within their bounds, or there are none. */
class ValueFuzzTest {
  private static final List<Publication> PUBLICATIONS =
      List.of(
          Publication.on(LocalDate.of(2020, 2, 29)),
          Publication.between(LocalDate.of(2016, 12, 20), LocalDate.of(2017, 1, 10)),
          Publication.unknown());

  @FuzzTest(maxDuration = "2m")
  void any_money_is_an_amount_or_none(byte[] bytes) {
    Document document = Document.of(Texts.of(bytes));
    for (MoneyMention mention : Amounts.find(document)) {
      assertThat(mention.money().statedPence()).isNotNegative();
      assertThat(mention.money().text())
          .isEqualTo(document.slice(mention.qualifierFirst(), mention.end()));
    }
  }

  @FuzzTest(maxDuration = "2m")
  void any_date_has_a_place_in_the_calendar_or_none(byte[] bytes) {
    Document document = Document.of(Texts.of(bytes));
    List<DateMention> mentions = Dates.find(document);
    for (Publication publication : PUBLICATIONS) {
      DateResolver resolver = DateResolver.of(publication, document, mentions);
      for (DateMention mention : mentions) {
        for (Tense tense : Tense.values()) {
          assertSound(
              resolver.resolve(mention, tense), document.slice(mention.first(), mention.end()));
        }
      }
    }
  }

  private static void assertSound(EventDate date, String words) {
    assertThat(date.text()).isEqualTo(words);
    assertThat(date.edtf().isPresent())
        .isEqualTo(date.earliest().isPresent())
        .isEqualTo(date.latest().isPresent());
  }
}
