/**
 * Requests to where somebody else says: what may be asked, and how. The only place from which a
 * service opens a connection to an address that it was given.
 */
@NullMarked
package org.partnershipledger.rim.web;

import org.jspecify.annotations.NullMarked;
