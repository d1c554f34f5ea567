package org.partnershipledger.rim.deadletter;

import java.time.Instant;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.Wire;

/**
 * An event that was parked, without its bytes.
 *
 * @param id its name
 * @param key the key of the record; blank for none
 * @param topic where it was to be read
 * @param partition the partition there
 * @param offset its place there
 * @param bytes how long its data is; 0 for a record without data
 * @param parkedAt when it was parked
 * @param fault why, as of the last attempt
 * @param reason the same in words
 * @param decision what somebody has decided about it; empty while nobody has, and again after a
 *     replay that failed
 * @param settlement how it ended; empty while it is parked
 */
public record DeadLetter(
    LetterId id,
    String key,
    String topic,
    int partition,
    long offset,
    int bytes,
    Instant parkedAt,
    Fault fault,
    String reason,
    Optional<Decision> decision,
    Optional<Settlement> settlement) {

  /** What somebody may decide. */
  public enum Action implements Wire {
    /** It is to be processed again, and so is what waits behind it. */
    REPLAY("replay"),
    /** It is not needed; what waits behind it is processed. */
    DISCARD("discard");

    private final String wire;

    Action(String wire) {
      this.wire = wire;
    }

    @Override
    public String wire() {
      return wire;
    }
  }

  /** Where a letter is on its way. */
  public enum State implements Wire {
    /** Parked; somebody is to decide. */
    OPEN("open"),
    /** Parked behind an earlier one of its key; processed by itself when that one is settled. */
    WAITING("waiting"),
    /** Decided about, and not settled yet. */
    DECIDED("decided"),
    /** Processed after all. */
    REPLAYED("replayed"),
    /** Given up. */
    DISCARDED("discarded");

    private final String wire;

    State(String wire) {
      this.wire = wire;
    }

    @Override
    public String wire() {
      return wire;
    }
  }

  /**
   * A decision.
   *
   * @param action what is to be done
   * @param by who decided
   * @param why the reason; blank where none is needed
   * @param at when
   */
  public record Decision(Action action, String by, String why, Instant at) {}

  /**
   * The end of a letter.
   *
   * @param action what was done
   * @param at when
   */
  public record Settlement(Action action, Instant at) {}

  /** Where it is on its way. */
  public State state() {
    if (settlement.isPresent()) {
      return settlement.get().action() == Action.REPLAY ? State.REPLAYED : State.DISCARDED;
    }
    if (decision.isPresent()) {
      return State.DECIDED;
    }
    return fault == Fault.BEHIND ? State.WAITING : State.OPEN;
  }

  /** Whether it is parked still. */
  public boolean isParked() {
    return settlement.isEmpty();
  }

  DeadLetter decided(Decision made) {
    return with(fault, reason, Optional.of(made), settlement);
  }

  DeadLetter settled(Settlement end) {
    return with(fault, reason, decision, Optional.of(end));
  }

  DeadLetter refused(Fault again, String why) {
    return with(again, why, Optional.empty(), settlement);
  }

  private DeadLetter with(
      Fault newFault,
      String newReason,
      Optional<Decision> newDecision,
      Optional<Settlement> newSettlement) {
    return new DeadLetter(
        id,
        key,
        topic,
        partition,
        offset,
        bytes,
        parkedAt,
        newFault,
        newReason,
        newDecision,
        newSettlement);
  }
}
