package org.partnershipledger.rim.outbox;

/**
 * What a relay does whose database was set back to an earlier day: its topics have numbers that the
 * database does not know of.
 */
public enum SetBack {
  /**
   * It goes on after them, under ids of its own, since what was lost may have said something else
   * under the same ones. For what is worked out from other topics, and anew at any time.
   */
  GOES_ON,
  /**
   * It makes the same events again, finds each on its topic, and sends what is not there. One that
   * differs stops it: a number means one event.
   */
  RETELLS
}
