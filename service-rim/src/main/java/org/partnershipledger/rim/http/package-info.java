/** What every HTTP resource reads in the same way. */
@NullMarked
package org.partnershipledger.rim.http;

import org.jspecify.annotations.NullMarked;
