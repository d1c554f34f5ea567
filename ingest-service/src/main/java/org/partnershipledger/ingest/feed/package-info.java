/**
 * Feeds of publishers: which are followed, what came of following them, and what articles their
 * entries are. Pure: told the time and the documents, and knowing no server.
 */
@NullMarked
package org.partnershipledger.ingest.feed;

import org.jspecify.annotations.NullMarked;
