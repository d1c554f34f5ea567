/**
 * Documents from the web: what may be asked for, and how. The only place from which this service
 * opens a connection to where somebody else says.
 */
@NullMarked
package org.partnershipledger.ingest.fetch;

import org.jspecify.annotations.NullMarked;
