package org.partnershipledger.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.article.Fingerprint;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.claim.AssuranceArguments;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Confidence;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.Explanation;
import org.partnershipledger.ingest.extraction.Reading;

/** Readings for tests. */
public final class Readings {
  /** When the articles were submitted. */
  public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private Readings() {}

  /** The header of an article. */
  public static ArticleHeader header(Publication publication) {
    return new ArticleHeader(
        "article-1",
        "revision-1",
        "Trusts share a chief executive",
        Optional.empty(),
        Optional.empty(),
        SourceKind.PRESS,
        Optional.empty(),
        publication,
        Optional.empty(),
        NOW,
        Optional.empty());
  }

  /** The header of an article published on this day. */
  public static ArticleHeader publishedOn(String day) {
    return header(Publication.on(LocalDate.parse(day)));
  }

  /** A reading with so many claims. */
  public static Reading withClaims(int count) {
    return new Reading(
        List.of(),
        IntStream.range(0, count).mapToObj(Readings::claim).toList(),
        new Fingerprint(1, List.of(7), List.of()),
        new Explanation(List.of(), List.of()));
  }

  private static Claim claim(int number) {
    return new Claim(
        "claim-" + number,
        Optional.empty(),
        List.of(),
        new AssuranceArguments(
            AssuranceTopic.values()[0], AssuranceStrength.values()[0], Optional.empty()),
        new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, Tense.PLANNED),
        Attribution.narration(),
        List.of(Evidence.of("x".repeat(600) + number, 200, 400)),
        "a-rule",
        Confidence.HIGH,
        "reader-0001");
  }
}
