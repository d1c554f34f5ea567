package org.partnershipledger.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.vocabulary.SourceKind;

/** Articles for tests. */
public final class Articles {
  private Articles() {}

  /** A newspaper article of a day. */
  public static ArticleHeader press(String id, String day) {
    return article(id, SourceKind.PRESS, Publication.on(LocalDate.parse(day)));
  }

  /** A newspaper article of which no date is known. */
  public static ArticleHeader undated(String id) {
    return article(id, SourceKind.PRESS, Publication.unknown());
  }

  /** An article of some kind and day. */
  public static ArticleHeader of(SourceKind kind, String id, String day) {
    return article(id, kind, Publication.on(LocalDate.parse(day)));
  }

  /** A press report that can be of any day between two. */
  public static ArticleHeader between(String id, String earliest, String latest) {
    return article(
        id,
        SourceKind.PRESS,
        Publication.between(LocalDate.parse(earliest), LocalDate.parse(latest)));
  }

  private static ArticleHeader article(String id, SourceKind kind, Publication publication) {
    return new ArticleHeader(
        id,
        "r-" + id,
        "Title of " + id,
        Optional.of("https://example.org/" + id),
        Optional.of("Example Paper"),
        kind,
        Optional.empty(),
        publication,
        Optional.empty(),
        Instant.parse("2026-01-01T00:00:00Z"),
        Optional.empty());
  }
}
