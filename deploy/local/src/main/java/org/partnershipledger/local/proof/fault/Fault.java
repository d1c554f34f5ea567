package org.partnershipledger.local.proof.fault;

/** A way to disturb a line under load. */
@FunctionalInterface
public interface Fault {
  /**
   * Sends articles, disturbs the line meanwhile, and returns when all is accepted and nothing is
   * away any more. What must hold during the fault is required of the trial; what must hold
   * afterwards is the audit's.
   */
  void disturb(Trial trial);
}
