/** Reading a pasted text before anything of it is kept. */
@NullMarked
package org.partnershipledger.analytics.dashboard.read;

import org.jspecify.annotations.NullMarked;
