/** Who may do what, and how a request says who it is from; docs/security.md. */
@NullMarked
package org.partnershipledger.rim.security;

import org.jspecify.annotations.NullMarked;
