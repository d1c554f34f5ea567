/** The ledger's core: dossiers become partnerships, claims become their state. */
@NullMarked
package org.partnershipledger.registry.partnership;

import org.jspecify.annotations.NullMarked;
