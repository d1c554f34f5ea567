/** Feeds as publishers write them: RSS 2.0, RSS 1.0 and Atom. Pure: bytes in, entries out. */
@NullMarked
package org.partnershipledger.ingest.feed.document;

import org.jspecify.annotations.NullMarked;
