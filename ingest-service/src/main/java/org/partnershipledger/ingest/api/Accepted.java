package org.partnershipledger.ingest.api;

import java.util.Map;
import org.partnershipledger.contracts.article.ArticleHeader;

/**
 * The answer to an article that was taken.
 *
 * @param articleId the article; the same for the same address, else for the same content
 * @param revision the revision; the same for the same content
 * @param links what can be done with it
 */
public record Accepted(String articleId, String revision, Map<String, String> links) {
  static Accepted of(ArticleHeader article) {
    return new Accepted(
        article.articleId(),
        article.revision(),
        Map.of("withdraw", "/articles/" + article.articleId()));
  }
}
