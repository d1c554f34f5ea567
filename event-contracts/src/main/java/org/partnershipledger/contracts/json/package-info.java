/** How contract records are written as JSON. */
@NullMarked
package org.partnershipledger.contracts.json;

import org.jspecify.annotations.NullMarked;
