package org.partnershipledger.local.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.partnershipledger.contracts.claim.AssuranceArguments;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Tense;

/** The contract's words in the coarser words that predictions are scored by. */
final class ScorerWords {
  private static final Pattern YES =
      Pattern.compile(
          "\\b(clear(s|ed|ance|ing)?|approv\\w+|go-ahead|green light|allow(s|ed)?)\\b",
          Pattern.CASE_INSENSITIVE);

  private ScorerWords() {}

  /** The word for a form. */
  static String form(Form form) {
    return switch (form) {
      case MERGER, ACQUISITION, GROUP, SHARED_LEADERSHIP, JOINT_VENTURE, CLINICAL_NETWORK ->
          form.wire();
      case COMMITTEES_IN_COMMON, JOINT_COMMITTEE -> "shared-leadership";
      case LEAD_PROVIDER_CONTRACT, MANAGEMENT_CONTRACT -> "contract";
      case TRANSFER,
          PROVIDER_COLLABORATIVE,
          ALLIANCE,
          SHARED_SERVICES,
          INTEGRATED_CARE_SYSTEM,
          UNDECIDED ->
          "unspecified";
    };
  }

  /** The word for how far an arrangement has come; no stage named counts as exploring. */
  static String stage(Optional<Stage> stage, Optional<SideState> sideState) {
    Optional<String> beside = sideState.flatMap(ScorerWords::sideState);
    return beside.orElseGet(() -> stage.map(ScorerWords::stage).orElse("exploring"));
  }

  private static String stage(Stage stage) {
    return switch (stage) {
      case RUMOURED, JOINT_WORKING, EXPLORING, STRATEGIC_CASE, DISCUSSING -> "exploring";
      case OUTLINE_BUSINESS_CASE -> "outline-business-case";
      case FULL_BUSINESS_CASE, ASSURANCE -> "full-business-case";
      case APPROVED, AGREED -> "approved";
      case COMPLETED, INTEGRATING, BENEFITS_REVIEWED, OPERATING, DEEPENED -> "completed";
    };
  }

  // Dormant shows the stage beneath it, and so does reversed: it had been reached.
  private static Optional<String> sideState(SideState state) {
    return switch (state) {
      case PAUSED -> Optional.of("paused");
      case ABANDONED, SUPERSEDED -> Optional.of("abandoned");
      case BLOCKED -> Optional.of("rejected");
      case ENDED -> Optional.of("completed");
      case DORMANT, REVERSED -> Optional.empty();
    };
  }

  /**
   * The word for a milestone; the list is closed, so some take the nearest. What came of a
   * competition review stands in the words of the text alone.
   */
  static String milestone(MilestoneKind kind, String quote) {
    return switch (kind) {
      case STRATEGIC_CASE -> "outline-business-case";
      case COMPETITION_REVIEW -> YES.matcher(quote).find() ? "approval" : "announcement";
      case PAUSE, CALL_OFF -> "announcement";
      case ANNOUNCEMENT,
          MOU,
          JOINT_BOARD,
          APPOINTMENT,
          OUTLINE_BUSINESS_CASE,
          FULL_BUSINESS_CASE,
          CONSULTATION,
          BID,
          APPROVAL,
          COMPLETION,
          OTHER ->
          kind.wire();
    };
  }

  /** What is going on counts as past. */
  static String tense(Tense tense) {
    return tense == Tense.PLANNED ? "planned" : "past";
  }

  /** Asserted, planned, possible or denied. */
  static String factuality(Factuality factuality) {
    if (factuality.polarity() == Polarity.NEGATIVE) {
      return "denied";
    }
    if (factuality.certainty() == Certainty.POSSIBLE) {
      return "possible";
    }
    return factuality.tense() == Tense.PLANNED ? "planned" : "asserted";
  }

  /** Firm, hedged or refused; a concession beside it makes a commitment hedged. */
  static String polarity(AssuranceArguments assurance) {
    return switch (assurance.strength()) {
      case COMMITMENT -> assurance.undercutBy().isPresent() ? "hedged" : "firm";
      case STATEMENT, EXPECTATION -> "hedged";
      case REFUSED -> "refused";
    };
  }

  /** The word for a type of body. */
  static String organisation(OrganisationType type) {
    return switch (type) {
      case NHS_TRUST, CARE_TRUST, TRUST -> "nhs-trust";
      case ARMS_LENGTH_BODY -> "arm-length-body";
      case ICB -> "other";
      case FOUNDATION_TRUST, CCG, SOCIAL_ENTERPRISE, SYSTEM, OTHER -> type.wire();
    };
  }

  /** Whether bodies of a type are named by their code; all others go by name. */
  static boolean goesByCode(OrganisationType type) {
    return switch (type) {
      case NHS_TRUST, FOUNDATION_TRUST, CARE_TRUST, TRUST, CCG -> true;
      case ICB, SOCIAL_ENTERPRISE, ARMS_LENGTH_BODY, SYSTEM, OTHER -> false;
    };
  }
}
