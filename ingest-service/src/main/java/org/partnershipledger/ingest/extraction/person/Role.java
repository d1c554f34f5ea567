package org.partnershipledger.ingest.extraction.person;

/**
 * Words for what somebody is: "joint chief executive", "a trust spokeswoman".
 *
 * @param first index of the first token, modifiers included
 * @param end index one past the last token
 * @param kind what the noun tells of the standing of the person
 * @param words the role as reported, without "former", "new" and the like
 * @param plural whether it is said of several persons
 * @param former whether the words say that the person no longer has it
 * @param coming whether the words say that the person does not have it yet
 * @param joint whether the words say that bodies share it
 */
public record Role(
    int first,
    int end,
    Kind kind,
    String words,
    boolean plural,
    boolean former,
    boolean coming,
    boolean joint) {
  /** Whether it is the same office as that of somebody else, elsewhere. */
  public boolean isCounterpart() {
    return words.endsWith("counterpart")
        || words.endsWith("opposite number")
        || words.endsWith("oppo")
        || words.startsWith("same ");
  }

  /** What a role noun tells of the standing of a person. */
  public enum Kind {
    OFFICE,
    SPOKESPERSON,
    POLITICIAN,
    CLINICIAN,
    OTHER
  }
}
