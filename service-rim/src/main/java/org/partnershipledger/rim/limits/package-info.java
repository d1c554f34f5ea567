/** How much one caller may ask, how long a read may take, how long a body may be on its way. */
@NullMarked
package org.partnershipledger.rim.limits;

import org.jspecify.annotations.NullMarked;
