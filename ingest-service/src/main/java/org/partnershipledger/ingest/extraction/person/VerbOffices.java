package org.partnershipledger.ingest.extraction.person;

import java.util.Optional;
import java.util.Set;
import org.partnershipledger.ingest.extraction.cue.WordSections;
import org.partnershipledger.ingest.extraction.person.Office.Link;
import org.partnershipledger.ingest.extraction.text.Document;

/** Offices that a verb tells: "who chairs the trust", "in charge at Peterborough", "led by". */
final class VerbOffices {
  private static final WordSections VERBS = WordSections.of(VerbOffices.class, "office-verbs.txt");
  private static final Set<String> SKIPPED =
      Set.of("also", "already", "now", "currently", "still", "has", "both", "since");

  private final Document document;
  private final OrganisationPhrases organisations;

  VerbOffices(Document document, OrganisationPhrases organisations) {
    this.document = document;
    this.organisations = organisations;
  }

  /** The office that a verb beside a person tells, if one does. */
  Optional<Office> of(PersonMention person) {
    Optional<Office> active = active(person);
    return active.isPresent() ? active : passive(person);
  }

  private Optional<Office> active(PersonMention person) {
    int at = person.end();
    boolean comma = document.key(at).equals(",");
    at = comma ? at + 1 : at;
    boolean relative = document.key(at).equals("who");
    at = relative ? at + 1 : at;
    boolean perfect = false;
    while (SKIPPED.contains(document.key(at))) {
      perfect |= document.key(at).equals("has");
      at++;
    }
    boolean verb =
        perfect
            ? VERBS.has("perfect", document.key(at))
            : VERBS.has("present", document.key(at)) && (relative || !comma);
    int charge = inCharge(at);
    if (!verb && charge == 0) {
      return Optional.empty();
    }
    int from = verb ? at + 1 : at + charge;
    Optional<String> role =
        VERBS.has("chairing", document.key(at)) ? Optional.of("chair") : Optional.empty();
    Link link = relative ? Link.RELATIVE : verb ? Link.CLAUSE : Link.BESIDE;
    return organisations
        .from(from)
        .filter(o -> o.first() == from && document.sentenceOf(person.first()).holds(from))
        .map(o -> office(person, role, o, link, person.first(), o.end()));
  }

  /** Length of "in charge at", "at the helm of", "has the job at"; 0 when none stands here. */
  private int inCharge(int at) {
    String last = document.key(at + 2);
    boolean of = last.equals("at") || last.equals("of");
    if (document.key(at).equals("in") && document.key(at + 1).equals("charge") && of) {
      return 3;
    }
    String noun = document.key(at + 1);
    if (document.key(at).equals("the") && (noun.equals("job") || noun.equals("post")) && of) {
      return 3;
    }
    boolean helm =
        document.key(at).equals("at") && last.equals("helm") && document.key(at + 3).equals("of");
    return helm ? 4 : 0;
  }

  /** "Both organisations are led by Peter Lewis". */
  private Optional<Office> passive(PersonMention person) {
    int by = person.first() - 1;
    boolean passive = document.key(by).equals("by") && VERBS.has("passive", document.key(by - 1));
    if (!passive || person.pronoun()) {
      return Optional.empty();
    }
    int at = by - 2;
    while (SKIPPED.contains(document.key(at))) {
      at--;
    }
    boolean present = document.key(at).equals("is") || document.key(at).equals("are");
    int subjectEnd = at;
    return present ? organisationEnding(person, subjectEnd) : Optional.empty();
  }

  private Optional<Office> organisationEnding(PersonMention person, int end) {
    int first = document.sentenceOf(person.first()).first();
    for (int i = end - 1; i >= first; i--) {
      Optional<OrganisationPhrase> subject = organisations.from(i).filter(o -> o.end() == end);
      if (subject.isPresent()) {
        return subject.map(
            o -> office(person, Optional.empty(), o, Link.CLAUSE, o.first(), person.end()));
      }
    }
    return Optional.empty();
  }

  private static Office office(
      PersonMention person,
      Optional<String> role,
      OrganisationPhrase organisation,
      Link link,
      int first,
      int end) {
    return new Office(
        person,
        Optional.empty(),
        role,
        Optional.of(organisation),
        link,
        false,
        false,
        false,
        first,
        end);
  }
}
