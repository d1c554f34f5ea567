package org.partnershipledger.registry.api;

import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.rim.http.Parameters;

/** Reads which ledger is asked about: {@code validOn} and {@code knownAt}. */
final class Looks {

  static final String VALID_ON = "validOn";
  static final String KNOWN_AT = "knownAt";

  private Looks() {}

  /** The look that the parameters ask for; without them, all that is recorded now. */
  static AsOf of(Parameters parameters) {
    return new AsOf(parameters.date(VALID_ON), parameters.instant(KNOWN_AT));
  }

  /** A look as a text, for cursors. */
  static String text(AsOf asOf) {
    return asOf.validOn().map(String::valueOf).orElse("")
        + "|"
        + asOf.knownAt().map(String::valueOf).orElse("");
  }
}
