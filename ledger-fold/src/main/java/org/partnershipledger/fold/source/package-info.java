/** Articles grouped into independent sources. */
@NullMarked
package org.partnershipledger.fold.source;

import org.jspecify.annotations.NullMarked;
