/** What the registry takes in: readings of articles, and retractions. */
@NullMarked
package org.partnershipledger.registry.intake;

import org.jspecify.annotations.NullMarked;
