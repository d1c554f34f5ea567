/** A partnership's state as a pure fold over its claims. */
@NullMarked
package org.partnershipledger.fold.state;

import org.jspecify.annotations.NullMarked;
