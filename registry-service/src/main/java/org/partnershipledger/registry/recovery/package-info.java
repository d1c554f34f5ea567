/** What is done again after the database was put back to an earlier day, before anything new. */
@NullMarked
package org.partnershipledger.registry.recovery;

import org.jspecify.annotations.NullMarked;
