package org.partnershipledger.ingest.intake;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.article.ArticleWithdrawn;
import org.partnershipledger.ingest.article.ArticleLimits;

/** Checks events that others may have put on the topic of articles. */
final class WellFormed {
  private WellFormed() {}

  /**
   * The article, if nothing required is missing and it is the one its record is keyed by.
   *
   * @throws IllegalArgumentException naming what is wrong
   */
  static ArticleSubmitted article(ArticleSubmitted event, String key) {
    ArticleHeader header = required(event.article(), "article");
    same(required(header.articleId(), "article.articleId"), key);
    required(header.revision(), "article.revision");
    required(header.title(), "article.title");
    required(header.sourceKind(), "article.sourceKind");
    required(header.publication(), "article.publication");
    required(header.submittedAt(), "article.submittedAt");
    String text = required(event.text(), "text");
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > ArticleLimits.TEXT_BYTES) {
      throw new IllegalArgumentException("the text has " + bytes + " bytes");
    }
    return event;
  }

  /**
   * The withdrawal, if nothing is missing.
   *
   * @throws IllegalArgumentException naming what is wrong
   */
  static ArticleWithdrawn withdrawal(ArticleWithdrawn event, String key) {
    same(required(event.articleId(), "articleId"), key);
    required(event.reason(), "reason");
    required(event.withdrawnAt(), "withdrawnAt");
    return event;
  }

  private static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }

  private static void same(String articleId, String key) {
    if (!articleId.equals(key)) {
      throw new IllegalArgumentException("the key is not the article's id");
    }
  }
}
