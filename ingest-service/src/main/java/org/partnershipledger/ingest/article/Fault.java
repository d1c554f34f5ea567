package org.partnershipledger.ingest.article;

/**
 * One reason why an article cannot be taken.
 *
 * @param kind what sort of reason
 * @param pointer where: JSON Pointer into the body, blank for the whole of it, or a parameter's
 *     name
 * @param message what is wrong there
 */
public record Fault(Kind kind, String pointer, String message) {
  /** Sorts of reasons, told apart since they are answered differently. */
  public enum Kind {
    /** Something is missing or impossible. */
    INVALID,
    /** The text is over the limit. */
    TOO_LONG,
    /** The text is not in English. */
    LANGUAGE
  }

  /** Something that is missing or impossible. */
  public static Fault invalid(String pointer, String message) {
    return new Fault(Kind.INVALID, pointer, message);
  }
}
