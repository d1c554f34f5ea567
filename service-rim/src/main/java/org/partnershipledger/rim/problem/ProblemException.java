package org.partnershipledger.rim.problem;

import java.util.List;
import java.util.OptionalInt;

/** A request that cannot be served, with the reason that its sender is told. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient List<ProblemError> errors;
  private final int retryAfterSeconds;

  /** A problem that trying again does not mend. */
  public ProblemException(ProblemType type, String detail, List<ProblemError> errors) {
    this(type, detail, errors, OptionalInt.empty());
  }

  /** A problem that may be gone after so many seconds. */
  public ProblemException(
      ProblemType type, String detail, List<ProblemError> errors, OptionalInt retryAfterSeconds) {
    super(detail);
    this.type = type;
    this.errors = List.copyOf(errors);
    this.retryAfterSeconds = retryAfterSeconds.orElse(0);
  }

  /** A problem of the request as a whole. */
  public static ProblemException of(ProblemType type, String detail) {
    return new ProblemException(type, detail, List.of());
  }

  /** A problem at one place; the detail repeats what is wrong there. */
  public static ProblemException at(ProblemType type, String pointer, String message) {
    return new ProblemException(
        type, pointer + ": " + message, List.of(new ProblemError(pointer, message)));
  }

  /** The type in the catalogue. */
  public ProblemType type() {
    return type;
  }

  /** What is wrong this time. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  /** What is wrong where. */
  public List<ProblemError> errors() {
    return errors;
  }

  /** When to try again; empty when that would not help. */
  public OptionalInt retryAfterSeconds() {
    return retryAfterSeconds > 0 ? OptionalInt.of(retryAfterSeconds) : OptionalInt.empty();
  }
}
