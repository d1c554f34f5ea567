/** One command that runs the whole line on this machine. */
@NullMarked
package org.partnershipledger.local;

import org.jspecify.annotations.NullMarked;
