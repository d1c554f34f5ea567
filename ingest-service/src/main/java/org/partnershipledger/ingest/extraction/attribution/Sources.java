package org.partnershipledger.ingest.extraction.attribution;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.Standing;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrases;
import org.partnershipledger.ingest.extraction.person.PersonMention;
import org.partnershipledger.ingest.extraction.person.Role;
import org.partnershipledger.ingest.extraction.text.Document;

/** Makes sources of what was found: person before role before body. */
final class Sources {
  private final Document document;
  private final OrganisationPhrases organisations;

  Sources(Document document, OrganisationPhrases organisations) {
    this.document = document;
    this.organisations = organisations;
  }

  /** A named person, who stands where the bodies stand that the person works for. */
  static Source of(PersonMention person) {
    Standing byRole = person.role().map(Standings::ofRole).orElse(Standing.OTHER);
    boolean politician = person.role().map(Standings::isPolitical).orElse(false);
    return new Source(
        politician ? byRole : Standings.of(person.employers(), byRole),
        Optional.of(person.name()),
        person.role(),
        Optional.empty(),
        person.employers(),
        person.first(),
        person.end());
  }

  /** A role without a name: "a trust spokeswoman". */
  Source of(Role role, Optional<OrganisationPhrase> complement, int end) {
    Optional<OrganisationPhrase> of =
        complement.isPresent() ? complement : organisations.owning(role.first());
    String words = document.slice(role.first(), role.end());
    List<Body> named = of.map(OrganisationPhrase::bodies).orElse(List.of());
    List<Body> bodies = named.isEmpty() ? trustOf(role, words) : named;
    return new Source(
        standing(role, words, bodies),
        Optional.empty(),
        Optional.of(words),
        Optional.empty(),
        bodies,
        of.map(o -> Math.min(o.first(), role.first())).orElse(role.first()),
        end);
  }

  /** The trust of "a trust spokeswoman" is the one named last. */
  private List<Body> trustOf(Role role, String words) {
    boolean ofTrust = words.startsWith("trust ") || words.startsWith("hospital ");
    return ofTrust && role.kind() == Role.Kind.SPOKESPERSON
        ? organisations.lastTrust(role.first()).map(List::of).orElse(List.of())
        : List.of();
  }

  private static Standing standing(Role role, String words, List<Body> bodies) {
    return switch (role.kind()) {
      case OFFICE, SPOKESPERSON -> Standings.of(bodies, Standing.PARTY);
      case POLITICIAN -> Standings.ofRole(words);
      case CLINICIAN, OTHER -> Standing.OTHER;
    };
  }

  /** A group phrase; none for "neither", which denies that anybody says so. */
  Optional<Source> of(GroupMention group) {
    OrganisationPhrase phrase = organisations.of(group);
    boolean nobody = document.key(group.first()).equals("neither");
    boolean mute = nobody || group.pronoun() && phrase.employers().isEmpty();
    return mute
        ? Optional.empty()
        : Optional.of(
            described(
                Standings.of(phrase.bodies(), Standing.PARTY),
                phrase.bodies(),
                group.first(),
                group.end()));
  }

  /** Bodies by their names alone. */
  static Source named(List<Body> bodies, int first, int end) {
    return new Source(
        Standings.of(bodies, Standing.PARTY),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        bodies,
        first,
        end);
  }

  /** People or bodies by the words that describe them. */
  Source described(Standing standing, List<Body> bodies, int first, int end) {
    return new Source(
        standing,
        Optional.empty(),
        Optional.of(document.slice(first, end)),
        Optional.empty(),
        bodies,
        first,
        end);
  }
}
