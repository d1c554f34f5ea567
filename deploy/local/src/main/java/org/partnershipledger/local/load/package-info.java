/** Articles made for tests, and clients that send them. */
@NullMarked
package org.partnershipledger.local.load;

import org.jspecify.annotations.NullMarked;
