package org.partnershipledger.local.proof.oracle;

/**
 * What became of the events that one service takes in.
 *
 * @param service the service
 * @param received different events on its topic; a malformed record counts as one
 * @param processed those whose effect is stored
 * @param rejected those that were parked with a reason
 * @param pending records that its group has not dealt with
 */
public record StageCount(
    String service, long received, long processed, long rejected, long pending) {
  /** What cannot be accounted for. */
  public long difference() {
    return received - processed - rejected - pending;
  }
}
