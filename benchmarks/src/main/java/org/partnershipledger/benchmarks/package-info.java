/** How fast the reader is, alone and beside other software; never shipped. */
@NullMarked
package org.partnershipledger.benchmarks;

import org.jspecify.annotations.NullMarked;
