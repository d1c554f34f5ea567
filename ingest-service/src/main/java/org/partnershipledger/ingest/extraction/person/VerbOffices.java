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
      Set.of("also", "already", "now", "currently", "still", "has", "both", "since", "is", "been");

  private static final int POST = 3;

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
    boolean goesOn = document.key(at).startsWith("continue") && document.key(at + 1).equals("to");
    at = goesOn ? at + 2 : at;
    boolean verb =
        goesOn
            ? VERBS.has("infinitive", document.key(at))
            : perfect
                ? VERBS.has("perfect", document.key(at))
                : VERBS.has("present", document.key(at)) && (relative || !comma);
    boolean past = relative && VERBS.has("past", document.key(at)) && !perfect;
    verb |= past;
    boolean does = VERBS.has("doing", document.key(at)) && inCharge(at + 1) == POST;
    int charge = does ? POST + 1 : inCharge(at);
    if (!verb && charge == 0) {
      return Optional.empty();
    }
    int from = verb ? at + 1 : at + charge;
    Optional<String> role =
        VERBS.has("chairing", document.key(at)) ? Optional.of("chair") : Optional.empty();
    Link link = relative ? Link.RELATIVE : verb ? Link.CLAUSE : Link.BESIDE;
    return organisations
        .objectFrom(from)
        .filter(o -> o.first() == from && document.sentenceOf(person.first()).holds(from))
        .map(o -> office(person, role, o, link, past, person.first(), o.end()));
  }

  /** Length of "in charge at", "at the helm of", "has the job at"; 0 when none stands here. */
  private int inCharge(int at) {
    int in = document.key(at).equals("until") && document.key(at + 1).equals("now") ? at + 2 : at;
    if (document.key(in).equals("in")) {
      int charge = VERBS.has("sort-of-charge", document.key(in + 1)) ? in + 2 : in + 1;
      return document.key(charge).equals("charge") && isOf(charge + 1)
          ? charge + length(charge + 1) - at
          : 0;
    }
    int noun = at + 1;
    boolean post = document.key(at).equals("the") && VERBS.has("post", document.key(noun));
    if (post && isOf(noun + 1)) {
      return POST;
    }
    boolean helm = document.key(at).equals("at") && VERBS.has("helm", document.key(at + 2));
    return helm && isOf(at + 3) ? 4 : 0;
  }

  private boolean isOf(int at) {
    return switch (document.key(at)) {
      case "at", "of", "in", "there" -> true;
      default -> false;
    };
  }

  /** "there" itself tells where, other words stand before what does. */
  private int length(int at) {
    return document.key(at).equals("there") ? 1 : 2;
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
            o -> office(person, Optional.empty(), o, Link.CLAUSE, false, o.first(), person.end()));
      }
    }
    return Optional.empty();
  }

  private static Office office(
      PersonMention person,
      Optional<String> role,
      OrganisationPhrase organisation,
      Link link,
      boolean former,
      int first,
      int end) {
    return new Office(
        person,
        Optional.empty(),
        role,
        Optional.of(organisation),
        link,
        former,
        false,
        false,
        first,
        end);
  }
}
