/** Words in plain text: lists of phrases by category, looked up once for each token. */
@NullMarked
package org.partnershipledger.ingest.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
