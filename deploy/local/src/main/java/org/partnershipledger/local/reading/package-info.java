/** Reading texts without any server. */
@NullMarked
package org.partnershipledger.local.reading;

import org.jspecify.annotations.NullMarked;
