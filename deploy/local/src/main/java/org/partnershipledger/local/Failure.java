package org.partnershipledger.local;

/** A reason to stop, told to the user in one sentence, without a stack trace. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A reason on its own. */
  public Failure(String sentence) {
    super(sentence);
  }

  /** The sentence without the lines of a log that may follow it. */
  public String sentence() {
    return String.valueOf(getMessage())
        .lines()
        .findFirst()
        .orElse("")
        .replaceAll(" and ends:$", "");
  }

  /** A reason with what caused it. */
  public Failure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
