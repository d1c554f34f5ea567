package org.partnershipledger.ingest.extraction;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.organisation.OrganisationReference;

/** The reader of articles, made once for all tests. */
public final class Reader {
  private static final Extractor EXTRACTOR = Extractor.create(OrganisationReference.load());

  private Reader() {}

  /** Reads a text published on a day; the empty string means undated. */
  public static Reading read(String published, String text) {
    Publication publication =
        published.isBlank()
            ? Publication.unknown()
            : Publication.on(LocalDate.parse(published.strip()));
    return read(publication, text, Optional.empty());
  }

  /** Reads a text with what is known of its publication. */
  public static Reading read(Publication publication, String text, Optional<String> publisher) {
    return EXTRACTOR.extract(
        new ArticleText("article", "", text, publication, SourceKind.PRESS, publisher));
  }
}
