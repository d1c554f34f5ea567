package org.partnershipledger.ingest.extraction.partnership;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;

/** The ways of joining that the word lists tell apart. */
public enum Join {
  MERGER("join.merger", Form.MERGER, true),
  ACQUISITION("join.acquisition", Form.ACQUISITION, true),
  UNDECIDED("join.undecided", Form.UNDECIDED, true),
  INTEGRATION("join.integrate", Form.MERGER, true),
  REPLACEMENT("join.replacement", Form.MERGER, true),
  CONTROL("join.control", Form.ACQUISITION, true),
  WEAK("join.weak", Form.MERGER, true),
  GROUP("join.group", Form.GROUP, false),
  LEADERSHIP("join.leadership", Form.SHARED_LEADERSHIP, false),
  COMMON("join.common", Form.COMMITTEES_IN_COMMON, false),
  NETWORK("join.network", Form.CLINICAL_NETWORK, false),
  SERVICES("join.services", Form.SHARED_SERVICES, false),
  VENTURE("join.venture", Form.JOINT_VENTURE, false),
  CONTRACT("join.contract", Form.LEAD_PROVIDER_CONTRACT, false),
  COLLABORATIVE("join.collaborative", Form.PROVIDER_COLLABORATIVE, false),
  ALLIANCE("join.alliance", Form.ALLIANCE, false),
  SINGLE_BODY("join.single-body", Form.UNDECIDED, false);

  private static final Map<String, Join> BY_CATEGORY =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Join::category, Function.identity()));

  private final String category;
  private final Form form;
  private final boolean organisational;

  Join(String category, Form form, boolean organisational) {
    this.category = category;
    this.form = form;
    this.organisational = organisational;
  }

  /** The way that a listed phrase names, if it names one. */
  static Optional<Join> of(Phrase phrase) {
    return Optional.ofNullable(BY_CATEGORY.get(phrase.category()));
  }

  private String category() {
    return category;
  }

  /** The name of the rule that reads words of this way. */
  String rule() {
    return "partnership." + withNames().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The form of an arrangement of this way. */
  Form form() {
    return form;
  }

  /** Whether bodies become one by it. */
  boolean isOrganisational() {
    return organisational;
  }

  /**
   * What the words tell once two names stand beside them: one trust that buys another acquires it.
   */
  public Join withNames() {
    return this == CONTROL ? ACQUISITION : this;
  }

  /** Whether the words have other meanings too, and count only with two names. */
  boolean needsNames() {
    return this == REPLACEMENT || this == WEAK || this == CONTROL;
  }

  /** Whether the word alone, without bodies beside it, says too little. */
  boolean isWeak() {
    return this == ALLIANCE
        || this == REPLACEMENT
        || this == WEAK
        || this == CONTROL
        || this == INTEGRATION
        || this == SERVICES
        || this == NETWORK
        || this == CONTRACT;
  }
}
