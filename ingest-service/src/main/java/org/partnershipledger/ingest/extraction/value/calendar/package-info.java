/** Stretches of the calendar: days, months, seasons, quarters, calendar and financial years. */
@NullMarked
package org.partnershipledger.ingest.extraction.value.calendar;

import org.jspecify.annotations.NullMarked;
