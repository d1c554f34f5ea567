package org.partnershipledger.ingest.api;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article as JSON; for the description of the API.
 *
 * @param title the headline
 * @param text the body as plain text, at most 200 kB of UTF-8, in English
 * @param url its address; without tracking parameters it is the article's identity
 * @param publisher who published it
 * @param sourceKind what kind of document it is; {@code press} when absent
 * @param author the by-line
 * @param published when it was published: a day, a moment, a month or a year
 * @param publishedEarliest first possible day, where only bounds are known
 * @param publishedLatest last possible day
 * @param modified when the publisher last changed it; a later one wins
 * @param notice what every view of its claims must repeat
 */
@Schema(name = "Article")
public record ArticleDocument(
    @Schema(required = true, maxLength = 500) String title,
    @Schema(required = true) String text,
    @Schema(format = "uri", maxLength = 2000) Optional<String> url,
    @Schema(maxLength = 300) Optional<String> publisher,
    @Schema(
            enumeration = {
              "press",
              "party",
              "board-paper",
              "regulator",
              "register",
              "council",
              "other"
            },
            defaultValue = "press")
        Optional<String> sourceKind,
    @Schema(maxLength = 300) Optional<String> author,
    @Schema(examples = {"\"2019-04-01\"", "\"2019-04\"", "\"2019-04-01T09:30:00Z\""})
        Optional<String> published,
    @Schema(format = "date") Optional<String> publishedEarliest,
    @Schema(format = "date") Optional<String> publishedLatest,
    Optional<String> modified,
    @Schema(maxLength = 300) Optional<String> notice) {}
