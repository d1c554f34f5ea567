/** Processes: started, watched, started again, stopped. */
@NullMarked
package org.partnershipledger.local.process;

import org.jspecify.annotations.NullMarked;
