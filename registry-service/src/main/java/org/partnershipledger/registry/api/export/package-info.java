/** The lists as files to take away: CSV with evidence, its schema, and JSON lines. */
@NullMarked
package org.partnershipledger.registry.api.export;

import org.jspecify.annotations.NullMarked;
