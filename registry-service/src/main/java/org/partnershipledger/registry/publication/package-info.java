/** What the registry publishes, and how it leaves the service. */
@NullMarked
package org.partnershipledger.registry.publication;

import org.jspecify.annotations.NullMarked;
