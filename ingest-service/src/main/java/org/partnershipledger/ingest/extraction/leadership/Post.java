package org.partnershipledger.ingest.extraction.leadership;

import java.util.Optional;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase;

/**
 * An office as a noun phrase: "as joint chief executive of the two organisations".
 *
 * @param role the role; empty when only bodies are named
 * @param organisation the bodies; empty when only a role is named
 * @param joint whether the words say that bodies share it
 * @param end index one past its last token
 */
record Post(
    Optional<String> role, Optional<OrganisationPhrase> organisation, boolean joint, int end) {
  /** Nothing was named before this token. */
  static Post none(int end) {
    return new Post(Optional.empty(), Optional.empty(), false, end);
  }

  boolean isNamed() {
    return role.isPresent() || organisation.isPresent();
  }

  /** Whether the bodies are those that the partnership makes, so that the post is one post. */
  boolean isOfResult() {
    return organisation.map(o -> o.kind() == OrganisationPhrase.Kind.RESULT).orElse(false);
  }

  /** Whether it is one post over several bodies. */
  boolean isShared() {
    boolean several = organisation.map(o -> o.employers().size() > 1).orElse(false);
    return joint || several && !isOfResult();
  }
}
