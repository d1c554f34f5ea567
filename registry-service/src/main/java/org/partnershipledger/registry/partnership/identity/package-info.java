/** Which dossiers of which articles are one partnership. */
@NullMarked
package org.partnershipledger.registry.partnership.identity;

import org.jspecify.annotations.NullMarked;
