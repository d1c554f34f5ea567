package org.partnershipledger.ingest.extraction.attribution;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.vocabulary.Manner;
import org.partnershipledger.contracts.vocabulary.Standing;
import org.partnershipledger.ingest.extraction.mention.Body;

/**
 * A speaker or document of the article.
 *
 * @param standing what it is to the partnership
 * @param person the named person, if any
 * @param role the office or description, if any
 * @param document the document that says so, if any
 * @param bodies the bodies that speak, or that the speaker belongs to
 * @param first index of the first token of the words that name it
 * @param end index one past the last token
 */
public record Source(
    Standing standing,
    Optional<String> person,
    Optional<String> role,
    Optional<String> document,
    List<Body> bodies,
    int first,
    int end) {
  public Source {
    bodies = List.copyOf(bodies);
  }

  /** The source as a claim carries it. */
  public Attribution attribution(Manner manner) {
    Optional<String> organisation =
        bodies.isEmpty()
            ? Optional.empty()
            : Optional.of(String.join(" and ", bodies.stream().map(Body::name).toList()));
    return new Attribution(standing, person, role, organisation, document, manner);
  }

  /** Whether another source is the same speaker. */
  boolean isSpeakerOf(Source other) {
    boolean samePerson = person.isPresent() && person.equals(other.person);
    boolean sameBodies =
        person.isEmpty()
            && other.person.isEmpty()
            && !bodies.isEmpty()
            && bodies.equals(other.bodies);
    return samePerson || sameBodies;
  }
}
