package org.partnershipledger.analytics.dashboard.claim;

import java.util.regex.Pattern;

/** Names of bodies without what all of them share. */
public final class Names {
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?:\\s+University)?(?:\\s+Teaching)?(?:\\s+Hospitals?)?"
              + "\\s+NHS(?:\\s+Foundation)?(?:\\s+Care)?\\s+Trust$");

  private Names() {}

  /** "Taunton and Somerset" for "Taunton and Somerset NHS Foundation Trust". */
  public static String brief(String name) {
    String shorter = LEGAL_FORM.matcher(name).replaceFirst("");
    return shorter.isBlank() ? name : shorter;
  }
}
