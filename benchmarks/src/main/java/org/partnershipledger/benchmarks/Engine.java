package org.partnershipledger.benchmarks;

/** Software that reads a text; what it finds does not matter here, only that it looks. */
interface Engine {
  /** What it is called in the report. */
  String name();

  /**
   * Reads one text to the end.
   *
   * @return how many things it found, so that no work can be left out
   */
  int read(String text) throws Exception;
}
