package org.partnershipledger.organisation;

import java.util.Optional;

/**
 * One way in which one body can be named in print.
 *
 * @param text the form as it is usually spelled; compare by {@link #key()}
 * @param organisationId the body's id
 * @param validity the limits of the time in which the form names the body
 * @param strength how much the form says by itself
 * @param caution why the form needs other evidence; empty when it can stand alone
 */
public record NameForm(
    String text,
    String organisationId,
    Validity validity,
    Strength strength,
    Optional<String> caution) {

  public NameForm {
    if (NameKey.of(text).isEmpty()) {
      throw new IllegalArgumentException("A name form of " + organisationId + " is blank");
    }
  }

  /** The key under which every spelling of this form is found. */
  public String key() {
    return NameKey.of(text);
  }
}
