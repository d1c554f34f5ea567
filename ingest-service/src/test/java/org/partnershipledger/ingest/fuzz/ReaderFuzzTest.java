package org.partnershipledger.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.ingest.article.CanonicalText;
import org.partnershipledger.ingest.extraction.Explanation;
import org.partnershipledger.ingest.extraction.Reader;
import org.partnershipledger.ingest.extraction.Reading;

/**
 * Whatever the text, the reader reads it: nothing is thrown, every quote and span stands in the
 * text, and a second reading is the same. In the ordinary build the inputs beside this class are
 * read again; with {@code JAZZER_FUZZ=1} new ones are searched for.
 */
class ReaderFuzzTest {
  private static final List<Publication> PUBLICATIONS =
      List.of(Publication.on(LocalDate.of(2017, 10, 1)), Publication.unknown());

  @FuzzTest(maxDuration = "2m")
  void any_canonical_text_is_read(byte[] bytes) {
    String text = CanonicalText.of(Texts.of(bytes));
    for (Publication publication : PUBLICATIONS) {
      assertSound(text, publication);
    }
  }

  /** The reader is also used on texts that nobody has brought into canonical form. */
  @FuzzTest(maxDuration = "2m")
  void any_text_at_all_is_read(byte[] bytes) {
    assertSound(Texts.ofPairs(bytes), PUBLICATIONS.getFirst());
  }

  private static void assertSound(String text, Publication publication) {
    Reading reading = Reader.read(publication, text, Optional.empty());
    assertThat(reading).isEqualTo(Reader.read(publication, text, Optional.empty()));
    for (Claim claim : reading.claims()) {
      for (Evidence evidence : claim.evidence()) {
        assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
      }
    }
    Stream.concat(
            reading.organisations().stream(),
            reading.claims().stream().flatMap(claim -> claim.organisations().stream()))
        .forEach(reference -> assertStands(reference, text));
    reading.explanation().fired().forEach(fired -> assertStands(fired, text));
  }

  private static void assertStands(OrganisationReference reference, String text) {
    Span span = reference.span();
    assertThat(text.substring(span.start(), span.end())).isEqualTo(reference.mention());
  }

  private static void assertStands(Explanation.Fired fired, String text) {
    Span span = fired.triggerSpan();
    assertThat(text.substring(span.start(), span.end())).isEqualTo(fired.trigger());
  }
}
