/** From drafts to claims: each to its partnership, the same fact once, with its id and evidence. */
@NullMarked
package org.partnershipledger.ingest.extraction.assembly;

import org.jspecify.annotations.NullMarked;
