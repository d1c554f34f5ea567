package org.partnershipledger.registry.api.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.rim.table.Column;
import org.partnershipledger.rim.table.Column.Type;

/** The columns that lead a line back to the sentence, its speaker and its article. */
final class EvidenceColumns {

  private EvidenceColumns() {}

  static <T> List<Column<T>> of(Function<T, Optional<ReportedClaim>> evidence) {
    return List.of(
        claim("evidence_claim_id", "The claim", evidence, c -> Optional.of(c.id())),
        claim(
            "evidence_quote",
            "Its exact words",
            evidence,
            c -> Optional.of(c.evidence().getFirst().quote())),
        claim(
            "evidence_start",
            "Where they begin in the article's canonical text, in UTF-16 units from 0",
            Type.INTEGER,
            evidence,
            c -> Optional.of(c.evidence().getFirst().start())),
        speaker("evidence_person", "Who says so", evidence, Attribution::person),
        speaker("evidence_role", "In which office", evidence, Attribution::role),
        speaker("evidence_organisation", "Of which body", evidence, Attribution::organisation),
        speaker(
            "evidence_standing",
            "What the speaker is to the partnership",
            evidence,
            a -> Optional.of(a.standing().wire())),
        claim(
            "evidence_certainty",
            "How firm it is",
            evidence,
            c -> Optional.of(c.factuality().certainty().wire())),
        article(
            "article_id", Type.STRING, "The article", evidence, a -> Optional.of(a.articleId())),
        article(
            "article_title", Type.STRING, "Its headline", evidence, a -> Optional.of(a.title())),
        article("article_url", Type.STRING, "Its address", evidence, ArticleHeader::url),
        article(
            "article_publisher",
            Type.STRING,
            "Who published it",
            evidence,
            ArticleHeader::publisher),
        article(
            "article_published_earliest",
            Type.DATE,
            "First possible day of publication",
            evidence,
            a -> a.publication().earliest()),
        article(
            "article_published_latest",
            Type.DATE,
            "Last possible day of publication",
            evidence,
            a -> a.publication().latest()),
        article(
            "article_notice",
            Type.STRING,
            "What has to be said wherever the text is shown",
            evidence,
            ArticleHeader::notice));
  }

  private static <T> Column<T> claim(
      String name,
      String description,
      Function<T, Optional<ReportedClaim>> evidence,
      Function<Claim, Optional<?>> value) {
    return claim(name, description, Type.STRING, evidence, value);
  }

  private static <T> Column<T> claim(
      String name,
      String description,
      Type type,
      Function<T, Optional<ReportedClaim>> evidence,
      Function<Claim, Optional<?>> value) {
    return new Column<>(
        name, type, description, row -> evidence.apply(row).flatMap(c -> value.apply(c.claim())));
  }

  private static <T> Column<T> speaker(
      String name,
      String description,
      Function<T, Optional<ReportedClaim>> evidence,
      Function<Attribution, Optional<?>> value) {
    return claim(name, description, evidence, c -> value.apply(c.attribution()));
  }

  private static <T> Column<T> article(
      String name,
      Type type,
      String description,
      Function<T, Optional<ReportedClaim>> evidence,
      Function<ArticleHeader, Optional<?>> value) {
    return new Column<>(
        name, type, description, row -> evidence.apply(row).flatMap(c -> value.apply(c.article())));
  }
}
