package org.partnershipledger.ingest.extraction.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.ingest.extraction.person.Office.Link;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sorted;

/** Offices of several persons at once: "A and B, chief executives of X and Y respectively". */
final class PluralOffices {
  private static final Set<String> BETWEEN_PERSONS =
      Set.of(
          ",", "and", "her", "his", "counterpart", "opposite", "number", ":", "both", "are", "(");
  private static final int FAR = 6;
  private static final int FAR_COLON = 14;
  private static final int MOST = 12;

  private final Document document;
  private final List<PersonMention> persons;
  private final OrganisationPhrases organisations;

  PluralOffices(Document document, List<PersonMention> persons, OrganisationPhrases organisations) {
    this.document = document;
    this.persons = persons.stream().filter(p -> !p.pronoun()).toList();
    this.organisations = organisations;
  }

  /**
   * The offices that a plural role gives.
   *
   * @param first where its noun phrase begins
   * @param end where it ends, bodies included
   * @param of the bodies behind it, if any
   */
  List<Office> of(Role role, int first, int end, Optional<OrganisationPhrase> of) {
    List<PersonMention> before = before(role, first);
    List<PersonMention> holders = before.isEmpty() ? after(role, end) : before;
    boolean pairs = of.isPresent() && of.get().employers().size() == holders.size();
    List<Office> offices = new ArrayList<>();
    for (int i = 0; i < holders.size(); i++) {
      Optional<OrganisationPhrase> own = organisationOf(holders.get(i));
      Optional<OrganisationPhrase> paired = pairs ? Optional.of(part(of.orElseThrow(), i)) : of;
      Optional<OrganisationPhrase> bodies = own.isPresent() || before.isEmpty() ? own : paired;
      offices.add(office(role, holders.get(i), bodies, first, end));
    }
    return offices;
  }

  /**
   * "Each has a chief executive, A at X and B at Y": one role of several persons, each with a body
   * of its own; none where it is one person's.
   */
  List<Office> each(Role role, int first, int end) {
    List<PersonMention> holders = after(role, end);
    return !holders.isEmpty() && holders.stream().allMatch(p -> organisationOf(p).isPresent())
        ? of(role, first, end, Optional.empty())
        : List.of();
  }

  private Office office(
      Role role, PersonMention holder, Optional<OrganisationPhrase> bodies, int first, int end) {
    int tail = bodies.map(OrganisationPhrase::end).orElse(holder.end());
    return new Office(
        holder,
        Optional.of(role),
        Optional.of(role.plural() ? singular(role.words()) : role.words()),
        bodies,
        Link.BESIDE,
        role.former(),
        role.coming(),
        role.joint(),
        Math.min(holder.first(), holder.first() < first ? holder.first() : first),
        Math.max(end, tail));
  }

  private static OrganisationPhrase part(OrganisationPhrase phrase, int index) {
    return new OrganisationPhrase(
        phrase.first(),
        phrase.end(),
        List.of(phrase.employers().get(index)),
        Optional.empty(),
        phrase.kind());
  }

  private static String singular(String words) {
    boolean men = words.toLowerCase(Locale.ROOT).endsWith("men");
    return men
        ? words.substring(0, words.length() - 2) + "an"
        : words.substring(0, words.length() - 1);
  }

  /** The persons listed before a comma that stands before the role. */
  private List<PersonMention> before(Role role, int first) {
    List<PersonMention> holders = new ArrayList<>();
    int limit = first - 1;
    if (!document.key(limit).equals(",")) {
      return holders;
    }
    int from = firstFrom(first);
    for (int i = from - 1; i >= 0 && i >= from - MOST; i--) {
      PersonMention person = persons.get(i);
      if (person.end() <= limit && inSentence(role, person)) {
        int tail = tail(person);
        boolean touches = tail == limit || !holders.isEmpty() && limit - tail <= 2;
        if (!touches) {
          break;
        }
        holders.addFirst(person);
        limit = person.first();
      }
    }
    return holders;
  }

  /**
   * The persons listed behind the role: "the chief executives, A of X and her counterpart, B of Y".
   */
  private List<PersonMention> after(Role role, int end) {
    List<PersonMention> holders = new ArrayList<>();
    int from = end;
    for (int i = firstFrom(end); i < persons.size() && holders.size() < MOST; i++) {
      PersonMention person = persons.get(i);
      if (!inSentence(role, person)
          || !leads(from, person.first())
          || holders.isEmpty() && from == person.first()) {
        break;
      }
      holders.add(person);
      from = tail(person);
    }
    return holders.size() > 1 ? holders : List.of();
  }

  /** Index of the first person at or behind a token. */
  private int firstFrom(int token) {
    return Sorted.firstFrom(persons, PersonMention::first, token);
  }

  private boolean leads(int from, int to) {
    if (document.key(to - 1).equals(":")) {
      return to - from <= FAR_COLON;
    }
    if (to - from > FAR) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!BETWEEN_PERSONS.contains(document.key(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean inSentence(Role role, PersonMention person) {
    return document.sentenceOf(role.first()).holds(person.first());
  }

  private int tail(PersonMention person) {
    return organisationOf(person).map(OrganisationPhrase::end).orElse(person.end());
  }

  /** "Lance McCarthy of Hinchingbrooke". */
  private Optional<OrganisationPhrase> organisationOf(PersonMention person) {
    boolean links =
        switch (document.key(person.end())) {
          case "of", "at", "in", "from", "for" -> true;
          default -> false;
        };
    return links ? organisations.objectFrom(person.end() + 1) : Optional.empty();
  }
}
