/** Whether who calls a released API can call a later one: the gate, and the proof that it shuts. */
@NullMarked
package org.partnershipledger.rim.testing.compatibility;

import org.jspecify.annotations.NullMarked;
