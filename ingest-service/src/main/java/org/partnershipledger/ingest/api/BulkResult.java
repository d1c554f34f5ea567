package org.partnershipledger.ingest.api;

import java.util.Optional;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.rim.problem.Problem;

/**
 * What became of one line of a bulk.
 *
 * @param line its number, from 1
 * @param status the HTTP status that it would have had alone
 * @param articleId the article; empty when it was refused
 * @param revision its revision; empty when it was refused
 * @param problem why it was refused; empty when it was taken
 */
record BulkResult(
    int line,
    int status,
    Optional<String> articleId,
    Optional<String> revision,
    Optional<Problem> problem) {
  static BulkResult accepted(int line, ArticleHeader article) {
    return new BulkResult(
        line,
        202,
        Optional.of(article.articleId()),
        Optional.of(article.revision()),
        Optional.empty());
  }

  static BulkResult refused(int line, Problem problem) {
    return new BulkResult(
        line, problem.status(), Optional.empty(), Optional.empty(), Optional.of(problem));
  }
}
