/**
 * How changes are told to programs: signatures, when to try again, and what becomes of a delivery.
 * Knows no clock, no chance and no framework; {@code delivery} does.
 */
@NullMarked
package org.partnershipledger.registry.webhook;

import org.jspecify.annotations.NullMarked;
