package org.partnershipledger.rim.kafka;

import java.util.concurrent.atomic.AtomicLong;

/** Counts what became of records since the service started. */
final class Tally {
  private final AtomicLong processed = new AtomicLong();
  private final AtomicLong rejected = new AtomicLong();
  private volatile int inHand;

  void inHand(int records) {
    inHand = records;
  }

  void addProcessed(int records) {
    processed.addAndGet(records);
  }

  void addRejected() {
    rejected.incrementAndGet();
  }

  long processed() {
    return processed.get();
  }

  long rejected() {
    return rejected.get();
  }

  int inHand() {
    return inHand;
  }
}
