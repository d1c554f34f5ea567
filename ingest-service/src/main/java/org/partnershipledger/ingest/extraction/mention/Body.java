package org.partnershipledger.ingest.extraction.mention;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.claim.Candidate;
import org.partnershipledger.contracts.vocabulary.OrganisationType;

/**
 * An organisation as the article knows it; one object for all its mentions.
 *
 * @param key what tells it apart within the article
 * @param id ODS code or own id; empty when the reference does not know it, or not for sure
 * @param code ODS code; empty for a body without one
 * @param name canonical name on the date of the article, or the name as printed
 * @param type what kind of body it is
 * @param region NHS region; empty when unknown
 * @param candidates the bodies it may be when the name is ambiguous, else empty
 */
public record Body(
    String key,
    Optional<String> id,
    Optional<String> code,
    String name,
    OrganisationType type,
    Optional<String> region,
    List<Candidate> candidates) {
  public Body {
    candidates = List.copyOf(candidates);
  }

  /** Within an article its key tells a body apart. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof Body body && key.equals(body.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** Whether it gives or runs care, and so can be a trust of "the two trusts". */
  public boolean isTrust() {
    return switch (type) {
      case NHS_TRUST, FOUNDATION_TRUST, CARE_TRUST, TRUST -> true;
      case CCG, ICB, SOCIAL_ENTERPRISE, ARMS_LENGTH_BODY, SYSTEM, OTHER -> false;
    };
  }

  /** Whether it pays for care. */
  public boolean isCommissioner() {
    return type == OrganisationType.CCG || type == OrganisationType.ICB;
  }

  /** Whether it oversees others and is a party only where the text makes it one. */
  public boolean isOverseer() {
    return type == OrganisationType.ARMS_LENGTH_BODY;
  }

  /** Whether it is a provider of care that can be a party. */
  public boolean isProvider() {
    return isTrust() || type == OrganisationType.SOCIAL_ENTERPRISE;
  }

  /** Whether the reference knows it for sure. */
  public boolean isKnown() {
    return id.isPresent();
  }
}
