/** Following feeds: the topic that they are kept on, who polls them, and what a poll does. */
@NullMarked
package org.partnershipledger.ingest.intake.feed;

import org.jspecify.annotations.NullMarked;
