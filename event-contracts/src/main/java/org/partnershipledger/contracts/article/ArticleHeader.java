package org.partnershipledger.contracts.article;

import java.time.Instant;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.SourceKind;

/**
 * What is known of an article beside its text.
 *
 * @param articleId deterministic from the canonical URL, else from the content
 * @param revision deterministic from the content
 * @param title the headline; context, never sole evidence
 * @param url canonical address; empty when none
 * @param publisher who published it; empty when unknown
 * @param sourceKind what kind of document it is
 * @param author the by-line; empty when unknown
 * @param publication when it was published, as far as known
 * @param modifiedAt the publisher's modified date; empty when not given
 * @param submittedAt when this article was first submitted
 * @param notice what every view must repeat about the text ("re-reported sample"); empty for
 *     ordinary articles
 */
public record ArticleHeader(
    String articleId,
    String revision,
    String title,
    Optional<String> url,
    Optional<String> publisher,
    SourceKind sourceKind,
    Optional<String> author,
    Publication publication,
    Optional<Instant> modifiedAt,
    Instant submittedAt,
    Optional<String> notice) {}
