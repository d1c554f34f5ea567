/** What tells copies of a text and shared press releases apart from independent reports. */
@NullMarked
package org.partnershipledger.ingest.extraction.fingerprint;

import org.jspecify.annotations.NullMarked;
