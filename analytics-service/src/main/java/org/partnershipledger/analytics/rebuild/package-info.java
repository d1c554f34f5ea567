/**
 * All tables worked out anew from the topic, beside those in use, and put in their place at once.
 */
@NullMarked
package org.partnershipledger.analytics.rebuild;

import org.jspecify.annotations.NullMarked;
