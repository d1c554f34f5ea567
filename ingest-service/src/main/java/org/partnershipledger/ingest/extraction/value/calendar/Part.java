package org.partnershipledger.ingest.extraction.value.calendar;

/** Which part of a stretch of the calendar is meant. */
public enum Part {
  /** All of it. */
  WHOLE,
  /** "Early June". */
  EARLY,
  /** "The start of". */
  START,
  /** "Mid-2019". */
  MIDDLE,
  /** "Late 2017". */
  LATE,
  /** "The end of". */
  END,
  /** "Later this year": from publication on. */
  LATER,
  /** "Earlier this year": up to publication. */
  EARLIER,
  /** "The first few months of". */
  FIRST_MONTHS,
  /** "The last few months of". */
  LAST_MONTHS
}
