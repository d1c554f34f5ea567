package org.partnershipledger.benchmarks;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.ingest.extraction.ArticleText;
import org.partnershipledger.ingest.extraction.Extractor;
import org.partnershipledger.organisation.OrganisationReference;

/** Our reader, with all names of the reference, from text to claims. */
final class Ledger implements Engine {
  private static final Publication PUBLISHED = Publication.on(LocalDate.of(2018, 5, 1));
  private final Extractor extractor = Extractor.create(OrganisationReference.load());

  @Override
  public String name() {
    return "Partnership Ledger, text to claims";
  }

  @Override
  public int read(String text) {
    ArticleText article =
        new ArticleText("article", "", text, PUBLISHED, SourceKind.PRESS, Optional.empty());
    return extractor.extract(article).claims().size();
  }
}
