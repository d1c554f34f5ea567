package org.partnershipledger.organisation;

/** A data file of this module is not as it must be; says which file and which line. */
public final class MalformedReferenceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  MalformedReferenceException(String file, int line, String reason) {
    super(file + " line " + line + ": " + reason);
    this.file = file;
    this.line = line;
  }

  /** The name of the file, without folders. */
  public String file() {
    return file;
  }

  /** The line on which the faulty record begins, counted from 1. */
  public int line() {
    return line;
  }
}
