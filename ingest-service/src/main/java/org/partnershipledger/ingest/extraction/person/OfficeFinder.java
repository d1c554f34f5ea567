package org.partnershipledger.ingest.extraction.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.person.Office.Link;
import org.partnershipledger.ingest.extraction.text.Document;

/** Links persons to the roles that the text gives them. */
public final class OfficeFinder {
  /** Words that may stand between a person and a role that the person has. */
  private static final Set<String> BETWEEN =
      Set.of(
          ",",
          "(",
          "also",
          "already",
          "now",
          "currently",
          "still",
          "is",
          "who",
          "as",
          "who's",
          "-",
          "\u2013",
          "remains",
          "been",
          "has",
          "was",
          "whose",
          "'s",
          "both",
          "then");

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "her", "our");
  private static final Set<String> OF =
      Set.of("of", "at", "for", "with", "to", "between", "in", "from");

  private static final int FAR_SUBJECT = 12;

  private final Document document;
  private final List<PersonMention> persons;
  private final List<Role> roles;
  private final OrganisationPhrases organisations;
  private final @Nullable PersonMention[] personEnding;
  private final @Nullable PersonMention[] personAt;
  private final List<Office> offices = new ArrayList<>();

  private OfficeFinder(
      Document document,
      List<PersonMention> persons,
      List<Role> roles,
      OrganisationPhrases organisations) {
    this.document = document;
    this.persons = persons;
    this.roles = roles;
    this.organisations = organisations;
    this.personEnding = new PersonMention[document.tokens().size() + 1];
    this.personAt = new PersonMention[document.tokens().size() + 1];
    for (PersonMention person : persons) {
      personEnding[person.end()] = person;
      personAt[person.first()] = person;
    }
  }

  /** The offices of a document, in order. */
  public static List<Office> find(
      Document document,
      List<Mention> mentions,
      List<GroupMention> groups,
      List<PersonMention> persons) {
    if (persons.isEmpty()) {
      return List.of();
    }
    List<Role> roles = RoleFinder.find(document, Taken.by(document, mentions));
    return find(document, new OrganisationPhrases(document, mentions, groups), persons, roles);
  }

  static List<Office> find(
      Document document,
      OrganisationPhrases organisations,
      List<PersonMention> persons,
      List<Role> roles) {
    return new OfficeFinder(document, persons, roles, organisations).run();
  }

  private List<Office> run() {
    for (Role role : roles) {
      read(role);
    }
    VerbOffices verbs = new VerbOffices(document, organisations, personAt);
    for (PersonMention person : persons) {
      verbs.of(person).ifPresent(offices::add);
    }
    offices.sort(Comparator.comparingInt(Office::first));
    return List.copyOf(offices);
  }

  private void read(Role role) {
    Optional<OrganisationPhrase> owner = organisations.owning(role.first());
    int first = owner.map(OrganisationPhrase::first).orElse(role.first());
    while (ARTICLES.contains(document.key(first - 1))
        && document.sentenceOf(role.first()).holds(first - 1)) {
      first--;
    }
    Optional<OrganisationPhrase> of = organisationAfter(role).or(() -> sharedBy(role));
    int end = of.map(OrganisationPhrase::end).orElse(role.end());
    Optional<OrganisationPhrase> organisation =
        of.isPresent() ? of : owner.map(o -> meant(o, role));
    if (role.plural()) {
      readPlural(role, first, end, of);
      return;
    }
    Before before = holderBefore(role, first);
    if (before != null) {
      Optional<OrganisationPhrase> which = organisationOfWhich(before.person());
      add(
          before,
          role,
          organisation.isPresent() ? organisation : which,
          before.person().first(),
          end);
      return;
    }
    PersonMention after = holderAfter(end, role.end());
    if (after != null) {
      add(new Before(after, Link.BESIDE, false), role, organisation, first, after.end());
    }
  }

  /** Whoever is to lead "it" is to lead what the partnership makes, not the body named last. */
  private OrganisationPhrase meant(OrganisationPhrase owner, Role role) {
    boolean pronoun = document.key(owner.first()).equals("its");
    return role.coming() && pronoun ? organisations.partners(owner) : owner;
  }

  private Optional<OrganisationPhrase> organisationAfter(Role role) {
    boolean bracketed = document.key(role.end()).equals(")");
    int at = bracketed ? role.end() + 1 : role.end();
    boolean links = OF.contains(document.key(at)) && document.sentenceOf(role.first()).holds(at);
    return links ? organisations.from(at + 1).filter(o -> sameSentence(o, role)) : Optional.empty();
  }

  /** "the Burton trust, of which she is chief executive". */
  private Optional<OrganisationPhrase> organisationOfWhich(PersonMention person) {
    int which = person.first() - 1;
    boolean relative = document.key(which).equals("which") && document.key(which - 1).equals("of");
    if (!relative) {
      return Optional.empty();
    }
    int end = document.key(which - 2).equals(",") ? which - 2 : which - 1;
    return organisations.endingAt(end);
  }

  /** "The two trusts share a chairman, Andrew Prince". */
  private Optional<OrganisationPhrase> sharedBy(Role role) {
    int share = role.first() - 1;
    while (ARTICLES.contains(document.key(share))) {
      share--;
    }
    boolean shares = document.key(share).equals("share") || document.key(share).equals("shared");
    int from = Math.max(document.sentenceOf(role.first()).first(), share - FAR_SUBJECT);
    for (int i = from; shares && i < share; i++) {
      Optional<OrganisationPhrase> subject = organisations.from(i);
      if (subject.isPresent() && share - subject.get().end() <= 1) {
        return subject.map(o -> o.upTo(role.end()));
      }
    }
    return Optional.empty();
  }

  private boolean sameSentence(OrganisationPhrase phrase, Role role) {
    return document.sentenceOf(role.first()).holds(phrase.first());
  }

  private record Before(PersonMention person, Link link, boolean past) {}

  /** Goes back from the role over commas, "who is also" and the like to a person. */
  private @Nullable Before holderBefore(Role role, int first) {
    boolean relative = false;
    boolean verb = false;
    boolean past = false;
    boolean still = false;
    int at = first - 1;
    int steps = 0;
    while (at >= 0
        && steps < 7
        && document.sentenceOf(role.first()).holds(at)
        && BETWEEN.contains(document.key(at))
        && personEnding[at + 1] == null) {
      String key = document.key(at);
      relative |= key.equals("who");
      verb |= key.equals("is") || key.equals("remains") || key.equals("was") || key.equals("been");
      past |= key.equals("was");
      still |= key.equals("already") || key.equals("still") || key.equals("also");
      at--;
      steps++;
    }
    PersonMention person = at < 0 ? null : personEnding[at + 1];
    if (person == null || steps == 0 || !document.sentenceOf(role.first()).holds(person.first())) {
      return null;
    }
    Link link = relative ? Link.RELATIVE : verb ? Link.CLAUSE : Link.BESIDE;
    return new Before(person, link, past && !still);
  }

  private @Nullable PersonMention holderAfter(int end, int roleEnd) {
    for (int from : new int[] {end, roleEnd}) {
      int at = document.key(from).equals(",") ? from + 1 : from;
      PersonMention person = at < personAt.length ? personAt[at] : null;
      if (person != null && !person.pronoun()) {
        return person;
      }
    }
    return null;
  }

  /** "Former Derby chief executive Gavin Boyle". */
  private boolean isFormerBefore(int first, Before before) {
    return first < before.person().first() && RoleFinder.isFormer(document.key(first - 1));
  }

  private void add(Before before, Role role, Optional<OrganisationPhrase> of, int first, int end) {
    offices.add(
        new Office(
            before.person(),
            Optional.of(role),
            Optional.of(role.words()),
            of,
            before.link(),
            role.former() || before.past() || isFormerBefore(first, before),
            role.coming(),
            role.joint(),
            first,
            end));
  }

  /**
   * "A and B, chief executives of X and Y respectively"; "A of X and B of Y, the chief executives".
   */
  private void readPlural(Role role, int first, int end, Optional<OrganisationPhrase> of) {
    List<PersonMention> holders = listBefore(role, first);
    if (holders.isEmpty()) {
      return;
    }
    Optional<String> words = Optional.of(singular(role.words()));
    boolean pairs = of.isPresent() && of.get().employers().size() == holders.size();
    for (int i = 0; i < holders.size(); i++) {
      PersonMention holder = holders.get(i);
      Optional<OrganisationPhrase> own = organisationOf(holder);
      Optional<OrganisationPhrase> paired = pairs ? Optional.of(part(of.orElseThrow(), i)) : of;
      offices.add(
          new Office(
              holder,
              Optional.of(role),
              words,
              own.isPresent() ? own : paired,
              Link.BESIDE,
              role.former(),
              role.coming(),
              role.joint(),
              holder.first(),
              end));
    }
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
    return words.endsWith("chairmen")
        ? words.substring(0, words.length() - 2) + "an"
        : words.substring(0, words.length() - 1);
  }

  /** The persons listed before a comma that stands before a plural role. */
  private List<PersonMention> listBefore(Role role, int first) {
    List<PersonMention> holders = new ArrayList<>();
    int limit = first - 1;
    if (limit < 0 || !document.key(limit).equals(",")) {
      return holders;
    }
    for (int i = persons.size() - 1; i >= 0; i--) {
      PersonMention person = persons.get(i);
      if (person.end() <= limit && document.sentenceOf(role.first()).holds(person.first())) {
        int tail = organisationOf(person).map(OrganisationPhrase::end).orElse(person.end());
        boolean touches = tail == limit || holders.size() > 0 && limit - tail <= 2;
        if (!touches) {
          break;
        }
        holders.addFirst(person);
        limit = person.first();
      }
    }
    return holders;
  }

  /** "Lance McCarthy of Hinchingbrooke". */
  private Optional<OrganisationPhrase> organisationOf(PersonMention person) {
    boolean links =
        document.key(person.end()).equals("of") || document.key(person.end()).equals("at");
    return links ? organisations.from(person.end() + 1) : Optional.empty();
  }
}
