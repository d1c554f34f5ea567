/**
 * The description of an API (OpenAPI 3.1): what every service would say of itself in the same way.
 */
@NullMarked
package org.partnershipledger.rim.openapi;

import org.jspecify.annotations.NullMarked;
