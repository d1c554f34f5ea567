package org.partnershipledger.ingest.extraction;

import java.util.Optional;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.vocabulary.SourceKind;

/**
 * What the reader reads.
 *
 * @param articleId the article; part of every claim id
 * @param title the headline; context, never sole evidence
 * @param text the canonical text that all offsets refer to
 * @param publication when it was published, as far as known; the anchor of relative dates
 * @param sourceKind what kind of document it is
 * @param publisher who published it; empty when unknown
 */
public record ArticleText(
    String articleId,
    String title,
    String text,
    Publication publication,
    SourceKind sourceKind,
    Optional<String> publisher) {

  /** The text of an article that was submitted. */
  public static ArticleText of(ArticleSubmitted article) {
    ArticleHeader header = article.article();
    return new ArticleText(
        header.articleId(),
        header.title(),
        article.text(),
        header.publication(),
        header.sourceKind(),
        header.publisher());
  }
}
