package org.partnershipledger.rim.deadletter;

/** What a record of a dead-letter topic says. */
public sealed interface LetterEvent {

  /** Its place on the topic. */
  LetterId at();

  /** The letter that it is about. */
  LetterId letter();

  /** A letter was parked. */
  record Parked(DeadLetter parked) implements LetterEvent {
    @Override
    public LetterId at() {
      return parked.id();
    }

    @Override
    public LetterId letter() {
      return parked.id();
    }
  }

  /** Somebody has decided about a letter. */
  record Decided(LetterId at, LetterId letter, DeadLetter.Decision decision)
      implements LetterEvent {}

  /** A letter has left: it was processed, or given up. */
  record Settled(LetterId at, LetterId letter, DeadLetter.Settlement settlement)
      implements LetterEvent {}

  /** A letter was tried again, and stays. */
  record Refused(LetterId at, LetterId letter, Fault fault, String reason) implements LetterEvent {}
}
