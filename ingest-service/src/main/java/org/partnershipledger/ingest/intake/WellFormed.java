package org.partnershipledger.ingest.intake;

import java.nio.charset.StandardCharsets;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.article.ArticleWithdrawn;
import org.partnershipledger.ingest.article.ArticleLimits;

/** Checks events that others may have put on the topic of articles. */
final class WellFormed {
  private WellFormed() {}

  /**
   * The article, if it is the one that its record is keyed by and not too long.
   *
   * @throws IllegalArgumentException saying what is wrong
   */
  static ArticleSubmitted article(ArticleSubmitted event, String key) {
    same(event.article().articleId(), key);
    int bytes = event.text().getBytes(StandardCharsets.UTF_8).length;
    if (bytes > ArticleLimits.TEXT_BYTES) {
      throw new IllegalArgumentException("the text has " + bytes + " bytes");
    }
    return event;
  }

  /**
   * The withdrawal, if it is of the article that its record is keyed by.
   *
   * @throws IllegalArgumentException when it is of another
   */
  static ArticleWithdrawn withdrawal(ArticleWithdrawn event, String key) {
    same(event.articleId(), key);
    return event;
  }

  private static void same(String articleId, String key) {
    if (!articleId.equals(key)) {
      throw new IllegalArgumentException("the key is not the article's id");
    }
  }
}
