package org.partnershipledger.rim.kafka;

import org.partnershipledger.rim.deadletter.Fault;

/** What came of handling a record. */
sealed interface Attempt {

  /** It is dealt with. */
  record Done() implements Attempt {}

  /** Something is away; trying again later may help. */
  record Outage() implements Attempt {}

  /** It cannot be dealt with. */
  record Poison(Fault fault, String why) implements Attempt {}
}
