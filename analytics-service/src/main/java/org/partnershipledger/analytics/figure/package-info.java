/** Numbers with their bounds, and the reasons why there is none; plain Java. */
@NullMarked
package org.partnershipledger.analytics.figure;

import org.jspecify.annotations.NullMarked;
