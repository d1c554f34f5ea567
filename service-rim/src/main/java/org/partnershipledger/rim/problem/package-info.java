/** The one catalogue of problems, and how they are answered (RFC 9457). */
@NullMarked
package org.partnershipledger.rim.problem;

import org.jspecify.annotations.NullMarked;
