/** A real broker and a real database for tests, started once for all. */
package org.partnershipledger.rim.testing;
