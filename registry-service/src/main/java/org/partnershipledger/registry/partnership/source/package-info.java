/** Articles grouped into independent sources. */
@NullMarked
package org.partnershipledger.registry.partnership.source;

import org.jspecify.annotations.NullMarked;
