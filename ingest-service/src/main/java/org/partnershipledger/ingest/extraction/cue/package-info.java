/** How firm the text makes a proposition: certainty, denial and tense, by the words around it. */
@NullMarked
package org.partnershipledger.ingest.extraction.cue;

import org.jspecify.annotations.NullMarked;
