package org.partnershipledger.ingest.fetch;

import java.time.Duration;
import java.util.Optional;

/**
 * What a server says of a document beside it.
 *
 * @param status the status of its last answer
 * @param etag the entity tag to send back
 * @param lastModified when it was changed, to send back as it is
 * @param maxAge for how long it will not have changed
 * @param movedTo where it is from now on; empty unless every step to it was said to be for good
 */
public record Terms(
    int status,
    Optional<String> etag,
    Optional<String> lastModified,
    Optional<Duration> maxAge,
    Optional<String> movedTo) {}
