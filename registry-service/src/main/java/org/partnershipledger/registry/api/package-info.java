/** The registry over HTTP: read only. */
@NullMarked
package org.partnershipledger.registry.api;

import org.jspecify.annotations.NullMarked;
