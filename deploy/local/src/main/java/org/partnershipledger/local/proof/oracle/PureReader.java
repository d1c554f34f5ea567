package org.partnershipledger.local.proof.oracle;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.ingest.extraction.ArticleText;
import org.partnershipledger.ingest.extraction.Extractor;
import org.partnershipledger.ingest.extraction.Reading;
import org.partnershipledger.organisation.OrganisationReference;

/** Reads articles by the reader alone; each revision once, however often it is asked for. */
public final class PureReader {
  private final Extractor extractor;
  private final Map<String, ArticleRead> read = new HashMap<>();

  /** A reader with the names of a reference. */
  public PureReader(OrganisationReference reference) {
    this.extractor = Extractor.create(reference);
  }

  /** What these articles report. */
  public List<ArticleRead> read(Collection<ArticleSubmitted> articles) {
    return articles.stream().map(this::read).toList();
  }

  private ArticleRead read(ArticleSubmitted article) {
    ArticleHeader header = article.article();
    return read.computeIfAbsent(
        header.articleId() + " " + header.revision(), id -> readAnew(article));
  }

  private ArticleRead readAnew(ArticleSubmitted article) {
    Reading reading = extractor.extract(ArticleText.of(article));
    return new ArticleRead(
        article.article(),
        extractor.version(),
        1,
        1,
        reading.fingerprint(),
        reading.organisations(),
        reading.claims());
  }
}
