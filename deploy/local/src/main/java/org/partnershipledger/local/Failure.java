package org.partnershipledger.local;

/** A reason to stop, told to the user in one sentence, without a stack trace. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A reason on its own. */
  public Failure(String sentence) {
    super(sentence);
  }

  /** A reason with what caused it. */
  public Failure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
