/** Articles as submitted: canonical text, identity, and what is refused. */
@NullMarked
package org.partnershipledger.ingest.article;

import org.jspecify.annotations.NullMarked;
