/** How HTTP bodies are written and read. */
@NullMarked
package org.partnershipledger.rim.json;

import org.jspecify.annotations.NullMarked;
