/** The published language: what the services say to each other and to subscribers. */
@NullMarked
package org.partnershipledger.contracts;

import org.jspecify.annotations.NullMarked;
