package org.partnershipledger.contracts.vocabulary;

/** The form in which bodies work together, from separate bodies to one (docs/glossary.md). */
public enum Form implements Wire {
  /** Bodies are dissolved and a new one is made. */
  MERGER("merger"),
  /** One body absorbs another and keeps its own constitution and code. */
  ACQUISITION("acquisition"),
  /** Services, staff or assets move by order or contract. */
  TRANSFER("transfer"),
  /** Several statutory bodies under one central leadership. */
  GROUP("group"),
  /** Same chair, chief executive or executive team; boards stay separate. */
  SHARED_LEADERSHIP("shared-leadership"),
  /** A separate entity or contract owned by the members. */
  JOINT_VENTURE("joint-venture"),
  /** One body holds the contract and subcontracts the others. */
  LEAD_PROVIDER_CONTRACT("lead-provider-contract"),
  /** One body runs or supports another for a term. */
  MANAGEMENT_CONTRACT("management-contract"),
  /** Each board's own committee, meeting together. */
  COMMITTEES_IN_COMMON("committees-in-common"),
  /** One committee that decides for several bodies. */
  JOINT_COMMITTEE("joint-committee"),
  /** Two or more providers with a shared purpose and decision rules. */
  PROVIDER_COLLABORATIVE("provider-collaborative"),
  /** A specialty works across sites; bodies unchanged. */
  CLINICAL_NETWORK("clinical-network"),
  /** A statement of intent or alliance contract without delegated power. */
  ALLIANCE("alliance"),
  /** Back office or support run once. */
  SHARED_SERVICES("shared-services"),
  /** An area partnership that includes commissioners and councils. */
  INTEGRATED_CARE_SYSTEM("integrated-care-system"),
  /** The text leaves the form open; see the options. */
  UNDECIDED("undecided");

  private final String wire;

  Form(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
