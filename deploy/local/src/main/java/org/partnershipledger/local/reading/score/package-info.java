/** How well a reading meets a gold reading: a port, rule for rule, of the annotators' scorer. */
@NullMarked
package org.partnershipledger.local.reading.score;

import org.jspecify.annotations.NullMarked;
