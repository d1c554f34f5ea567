package org.partnershipledger.fold.partnership;

import java.util.List;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;

/**
 * Forms that one arrangement passes through while its form is settled: a merger and an acquisition
 * are one arrangement, and so is what is undecided but may become one.
 *
 * @param form the form that stands for the family; {@code MERGER} for joining into one body
 */
public record FormFamily(Form form) implements Comparable<FormFamily> {

  /** Joining into one body, whatever the law calls it. */
  public static final FormFamily JOINING = new FormFamily(Form.MERGER);

  /** Working together in a form that is open, where joining into one body is no option. */
  public static final FormFamily OPEN = new FormFamily(Form.UNDECIDED);

  /** The family of a settled form; {@code UNDECIDED} alone counts as joining. */
  public static FormFamily of(Form form) {
    return switch (form) {
      case MERGER, ACQUISITION, UNDECIDED -> JOINING;
      case TRANSFER,
          GROUP,
          SHARED_LEADERSHIP,
          JOINT_VENTURE,
          LEAD_PROVIDER_CONTRACT,
          MANAGEMENT_CONTRACT,
          COMMITTEES_IN_COMMON,
          JOINT_COMMITTEE,
          PROVIDER_COLLABORATIVE,
          CLINICAL_NETWORK,
          ALLIANCE,
          SHARED_SERVICES,
          INTEGRATED_CARE_SYSTEM ->
          new FormFamily(form);
    };
  }

  /** The family of the arrangement that a claim speaks of. */
  public static FormFamily of(PartnershipArguments arguments) {
    if (arguments.form() != Form.UNDECIDED) {
      return of(arguments.form());
    }
    List<Form> options = arguments.formOptions();
    if (options.isEmpty()) {
      return arguments.stage().map(FormFamily::runsWithoutJoining).orElse(false) ? OPEN : JOINING;
    }
    return options.contains(Form.MERGER) || options.contains(Form.ACQUISITION) ? JOINING : OPEN;
  }

  private static boolean runsWithoutJoining(Stage stage) {
    return switch (stage) {
      case JOINT_WORKING, DISCUSSING, AGREED, OPERATING, DEEPENED -> true;
      case RUMOURED,
          EXPLORING,
          STRATEGIC_CASE,
          OUTLINE_BUSINESS_CASE,
          FULL_BUSINESS_CASE,
          ASSURANCE,
          APPROVED,
          COMPLETED,
          INTEGRATING,
          BENEFITS_REVIEWED ->
          false;
    };
  }

  /**
   * How closely it binds its members, from separate bodies to one (METRICS M21, refined where that
   * scale gives two forms one rank).
   */
  public int integration() {
    return integration(form);
  }

  /** How closely a form binds its members; what is open ranks lowest. */
  public static int integration(Form form) {
    return switch (form) {
      case MERGER, ACQUISITION -> 16;
      case TRANSFER -> 15;
      case GROUP -> 14;
      case SHARED_LEADERSHIP -> 13;
      case JOINT_COMMITTEE -> 12;
      case PROVIDER_COLLABORATIVE -> 11;
      case COMMITTEES_IN_COMMON -> 10;
      case JOINT_VENTURE -> 9;
      case LEAD_PROVIDER_CONTRACT -> 8;
      case MANAGEMENT_CONTRACT -> 7;
      case SHARED_SERVICES -> 6;
      case CLINICAL_NETWORK -> 5;
      case ALLIANCE -> 4;
      case INTEGRATED_CARE_SYSTEM -> 3;
      case UNDECIDED -> 2;
    };
  }

  /** Whether a change of this kind alters who leads or owns the members. */
  public boolean changesOrganisation() {
    return switch (form) {
      case MERGER, ACQUISITION, TRANSFER, GROUP, SHARED_LEADERSHIP, JOINT_VENTURE -> true;
      case LEAD_PROVIDER_CONTRACT, MANAGEMENT_CONTRACT -> true;
      case JOINT_COMMITTEE,
          COMMITTEES_IN_COMMON,
          PROVIDER_COLLABORATIVE,
          SHARED_SERVICES,
          CLINICAL_NETWORK,
          ALLIANCE,
          INTEGRATED_CARE_SYSTEM,
          UNDECIDED ->
          false;
    };
  }

  /** Whether articles that name different members may tell of one undertaking in both. */
  public boolean isCompatibleWith(FormFamily other) {
    return equals(other) || equals(OPEN) || other.equals(OPEN);
  }

  @Override
  public int compareTo(FormFamily other) {
    int byIntegration = Integer.compare(other.integration(), integration());
    return byIntegration != 0 ? byIntegration : form.compareTo(other.form);
  }
}
