package org.partnershipledger.local.reading;

/**
 * How many of some things were found.
 *
 * @param found those found
 * @param of all of them
 */
record Share(int found, int of) {
  static final Share NONE = new Share(0, 0);

  Share plus(Share other) {
    return new Share(found + other.found, of + other.of);
  }

  Share plus(boolean hit) {
    return new Share(found + (hit ? 1 : 0), of + 1);
  }

  /** The share; 1 when there is nothing to find. */
  double value() {
    return of == 0 ? 1 : (double) found / of;
  }
}
