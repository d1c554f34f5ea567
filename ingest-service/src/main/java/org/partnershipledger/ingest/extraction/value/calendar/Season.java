package org.partnershipledger.ingest.extraction.value.calendar;

/** A meteorological season; winter belongs to the year in which it begins. */
public enum Season {
  SPRING(21, 3),
  SUMMER(22, 6),
  AUTUMN(23, 9),
  WINTER(24, 12);

  private final int edtf;
  private final int firstMonth;

  Season(int edtf, int firstMonth) {
    this.edtf = edtf;
    this.firstMonth = firstMonth;
  }

  /** Its code in EDTF. */
  int edtf() {
    return edtf;
  }

  /** The month in which it begins. */
  public int firstMonth() {
    return firstMonth;
  }
}
