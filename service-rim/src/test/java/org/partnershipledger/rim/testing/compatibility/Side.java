package org.partnershipledger.rim.testing.compatibility;

/** Who writes what a schema describes. */
enum Side {
  /** A caller does: what was taken must be taken still. */
  SENT,
  /** The service does: what is answered must be what was promised. */
  ANSWERED
}
