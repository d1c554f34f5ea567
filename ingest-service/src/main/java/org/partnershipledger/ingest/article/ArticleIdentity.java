package org.partnershipledger.ingest.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.envelope.DeterministicId;
import org.partnershipledger.contracts.vocabulary.SourceKind;

/** Which article a submission is, and which revision of it; the same submission, the same ids. */
final class ArticleIdentity {
  private ArticleIdentity() {}

  /** From the address; of an article without one, from its title and text. */
  static String articleId(Optional<String> url, String title, String text) {
    return url.map(address -> DeterministicId.of("article", address))
        .orElseGet(() -> DeterministicId.of("article", title, text))
        .toString();
  }

  /** From everything that was said of the article, since all of it can change the reading. */
  static String revision(
      String title,
      String text,
      Optional<String> publisher,
      SourceKind sourceKind,
      Optional<String> author,
      Publication publication,
      Optional<Instant> modified,
      Optional<String> notice) {
    return DeterministicId.of(
            "revision",
            title,
            text,
            publisher.orElse(""),
            sourceKind.wire(),
            author.orElse(""),
            publication.earliest().map(LocalDate::toString).orElse(""),
            publication.latest().map(LocalDate::toString).orElse(""),
            modified.map(Instant::toString).orElse(""),
            notice.orElse(""))
        .toString();
  }
}
