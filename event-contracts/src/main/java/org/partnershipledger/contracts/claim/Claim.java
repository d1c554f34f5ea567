package org.partnershipledger.contracts.claim;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.contracts.vocabulary.Confidence;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;

/**
 * One thing that an article reports, with its firmness, its speaker and its exact words.
 *
 * @param id deterministic from article, kind, evidence span and normalised arguments
 * @param dossier the partnership of this article that the claim belongs to ({@code p1}, {@code p2},
 *     ...); empty for a claim about no partnership
 * @param organisations the bodies, each in its role
 * @param arguments what the claim says
 * @param factuality how firm the text makes it
 * @param attribution who says so
 * @param evidence the exact words, at least one quote; the first is the fullest
 * @param rule the name of the rule that fired
 * @param confidence a rule-defined band
 * @param extractor version of the reader and its word lists
 */
public record Claim(
    String id,
    Optional<String> dossier,
    List<OrganisationReference> organisations,
    ClaimArguments arguments,
    Factuality factuality,
    Attribution attribution,
    List<Evidence> evidence,
    String rule,
    Confidence confidence,
    String extractor) {
  public Claim {
    organisations = organisations == null ? List.of() : List.copyOf(organisations);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim has evidence");
    }
  }

  /** The kind of the claim. */
  public ClaimKind kind() {
    return arguments.kind();
  }

  /** The bodies in one role, in the order of the text. */
  public List<OrganisationReference> organisations(OrganisationRole role) {
    return organisations.stream().filter(o -> o.role() == role).toList();
  }

  /** The same claim about these bodies. */
  public Claim about(List<OrganisationReference> bodies) {
    return new Claim(
        id,
        dossier,
        bodies,
        arguments,
        factuality,
        attribution,
        evidence,
        rule,
        confidence,
        extractor);
  }

  /** The same claim with these words as its evidence. */
  public Claim withEvidence(List<Evidence> words) {
    return new Claim(
        id,
        dossier,
        organisations,
        arguments,
        factuality,
        attribution,
        words,
        rule,
        confidence,
        extractor);
  }

  /** The same claim with what another one says, of whom, how firmly and on whose word. */
  public Claim corrected(Claim other) {
    return new Claim(
        id,
        dossier,
        other.organisations,
        other.arguments.kind() == kind() ? other.arguments : arguments,
        other.factuality,
        other.attribution,
        evidence,
        rule,
        confidence,
        extractor);
  }

  /** The same claim as a person has accepted or corrected it. */
  public Claim reviewed() {
    return new Claim(
        id,
        dossier,
        organisations,
        arguments,
        factuality,
        attribution,
        evidence,
        rule,
        Confidence.REVIEWED,
        extractor);
  }
}
