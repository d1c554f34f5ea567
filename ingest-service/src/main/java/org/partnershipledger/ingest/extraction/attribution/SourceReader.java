package org.partnershipledger.ingest.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.vocabulary.Standing;
import org.partnershipledger.ingest.extraction.cue.WordSections;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrases;
import org.partnershipledger.ingest.extraction.person.PersonMention;
import org.partnershipledger.ingest.extraction.person.Role;
import org.partnershipledger.ingest.extraction.person.RoleFinder;
import org.partnershipledger.ingest.extraction.text.Document;

/** Reads the noun phrase of a source, from its left or from its right end. */
final class SourceReader {
  static final WordSections WORDS = WordSections.of(SourceReader.class, "words.txt");
  private static final int LONGEST_PAPER = 5;
  private static final Set<String> LINKS = Set.of("and", "&", "the", ",");

  private final Document document;
  private final OrganisationPhrases organisations;
  private final @Nullable PersonMention[] personAt;
  private final @Nullable PersonMention[] personEnding;
  private final @Nullable Mention[] mentionEnding;
  private final @Nullable GroupMention[] groupAt;
  private final @Nullable GroupMention[] groupEnding;
  private final @Nullable Role[] roleAt;
  private final @Nullable Role[] roleEnding;

  SourceReader(
      Document document,
      List<Mention> mentions,
      List<GroupMention> groups,
      List<PersonMention> persons) {
    int size = document.tokens().size() + 1;
    this.document = document;
    this.organisations = new OrganisationPhrases(document, mentions, groups);
    this.personAt = new PersonMention[size];
    this.personEnding = new PersonMention[size];
    this.mentionEnding = new Mention[size];
    this.groupAt = new GroupMention[size];
    this.groupEnding = new GroupMention[size];
    this.roleAt = new Role[size];
    this.roleEnding = new Role[size];
    persons.forEach(p -> personAt[p.first()] = p);
    persons.forEach(p -> personEnding[p.end()] = p);
    mentions.forEach(m -> mentionEnding[m.end()] = m);
    groups.forEach(g -> groupAt[g.first()] = g);
    groups.forEach(g -> groupEnding[g.end()] = g);
    for (Role role : RoleFinder.find(document, mentions)) {
      roleAt[role.first()] = role;
      roleEnding[role.end()] = role;
    }
  }

  /** The source whose words end before a token, not going back beyond {@code limit}. */
  Optional<Source> endingAt(int end, int limit) {
    if (end <= limit) {
      return Optional.empty();
    }
    PersonMention person = personEnding[end];
    if (person != null) {
      return Optional.of(of(person));
    }
    Role role = roleEnding[end];
    if (role != null) {
      return Optional.of(of(role, Optional.empty(), end));
    }
    Optional<Source> complement = withComplement(end, limit);
    if (complement.isPresent()) {
      return complement;
    }
    Mention mention = mentionEndingWithNoun(end);
    if (mention != null) {
      return Optional.of(listEndingWith(mention, end, limit));
    }
    GroupMention group = groupEnding[end];
    return group != null ? of(group) : paperOrPeople(end, limit);
  }

  /** "Derby Teaching Hospitals and the Burton trust": the bodies before "and" speak too. */
  private Source listEndingWith(Mention last, int end, int limit) {
    List<Body> bodies = new ArrayList<>(List.of(last.body()));
    int first = last.first();
    boolean goesOn = true;
    while (goesOn) {
      int at = first;
      while (at - 1 > limit && LINKS.contains(document.key(at - 1))) {
        at--;
      }
      Mention before = at == first || at <= limit ? null : mentionEndingWithNoun(at);
      goesOn = before != null;
      if (before != null) {
        bodies.addFirst(before.body());
        first = before.first();
      }
    }
    return of(bodies, Optional.empty(), first, end);
  }

  private @Nullable Mention mentionEndingWithNoun(int end) {
    return mentionEnding[end] == null && isNoun(end - 1)
        ? mentionEnding[end - 1]
        : mentionEnding[end];
  }

  private boolean isNoun(int at) {
    return document.key(at).equals("trust") || document.key(at).equals("hospital");
  }

  /** "A spokeswoman for both", "a joint statement from the trusts", "Sue Frith of NHS Protect". */
  private Optional<Source> withComplement(int end, int limit) {
    for (int at = end - 1; at > Math.max(limit, end - 14); at--) {
      boolean links =
          switch (document.key(at)) {
            case "for", "from", "of", "at", "by" -> true;
            default -> false;
          };
      if (!links) {
        continue;
      }
      Optional<OrganisationPhrase> of = organisations.from(at + 1).filter(o -> o.end() == end);
      if (of.isPresent()) {
        return headed(at, limit, of.get(), end);
      }
    }
    return Optional.empty();
  }

  private Optional<Source> headed(int headEnd, int limit, OrganisationPhrase of, int end) {
    PersonMention person = personEnding[headEnd];
    if (person != null) {
      return Optional.of(of(person));
    }
    Role role = roleEnding[headEnd];
    if (role != null) {
      return Optional.of(of(role, Optional.of(of), end));
    }
    int first = paperFirst(headEnd, limit);
    if (first >= 0) {
      return Optional.of(paper(first, headEnd, of.bodies(), end));
    }
    boolean people = WORDS.has("other-noun", document.key(headEnd - 1));
    return people ? Optional.of(people(headEnd - 1, end, Standing.OTHER)) : Optional.empty();
  }

  /** "board papers", "the business case", "Bosses", "campaigners", "sources". */
  private Optional<Source> paperOrPeople(int end, int limit) {
    int first = paperFirst(end, limit);
    if (first >= 0) {
      return Optional.of(paper(first, end, owner(first), end));
    }
    String key = document.key(end - 1);
    if (WORDS.has("unnamed", key)) {
      return Optional.of(people(end - 1, end, Standing.PRESS));
    }
    if (WORDS.has("other-noun", key)) {
      return Optional.of(people(end - 1, end, Standing.OTHER));
    }
    if (WORDS.has("party-noun", key)) {
      int start = document.key(end - 2).equals("the") ? end - 2 : end - 1;
      Optional<OrganisationPhrase> described =
          organisations.from(start).filter(o -> o.end() == end);
      List<Body> bodies = described.map(OrganisationPhrase::bodies).orElse(owner(end - 1));
      return Optional.of(named(Standings.of(bodies, Standing.PARTY), bodies, start, end));
    }
    return Optional.empty();
  }

  private Source named(Standing standing, List<Body> bodies, int first, int end) {
    return new Source(
        standing,
        Optional.empty(),
        Optional.of(document.slice(first, end)),
        Optional.empty(),
        bodies,
        first,
        end);
  }

  private Source people(int first, int end, Standing standing) {
    return named(standing, List.of(), first, end);
  }

  private List<Body> owner(int first) {
    return organisations.owning(first).map(OrganisationPhrase::bodies).orElse(List.of());
  }

  /** Where the words of a paper begin that end here; -1 when no paper does. */
  private int paperFirst(int end, int limit) {
    if (end <= limit || !WORDS.has("paper", document.key(end - 1))) {
      return -1;
    }
    int first = end - 1;
    while (first > limit
        && end - first < LONGEST_PAPER
        && WORDS.has("paper-word", document.key(first - 1))) {
      first--;
    }
    return first;
  }

  private Source paper(int first, int end, List<Body> bodies, int phraseEnd) {
    boolean party = WORDS.has("paper-of-party", document.key(end - 1));
    Standing standing = Standings.of(bodies, party ? Standing.PARTY : Standing.OTHER);
    return new Source(
        standing,
        Optional.empty(),
        Optional.empty(),
        Optional.of(document.slice(first, end)),
        bodies,
        first,
        phraseEnd);
  }

  /** The source whose words begin at a token, over an article and adjectives. */
  Optional<Source> from(int first, int limit) {
    for (int at = first; at < Math.min(limit, first + 4); at++) {
      Optional<Source> source = beginning(at);
      if (source.isPresent()) {
        return source;
      }
      if (!isSkippable(at)) {
        break;
      }
    }
    return Optional.empty();
  }

  private boolean isSkippable(int at) {
    String key = document.key(at);
    return key.equals("the")
        || key.equals("a")
        || key.equals("an")
        || key.equals("its")
        || key.equals("their")
        || WORDS.has("paper-word", key)
        || roleAt[at] != null;
  }

  private Optional<Source> beginning(int at) {
    PersonMention person = personAt[at];
    if (person != null) {
      return Optional.of(of(person));
    }
    Role role = roleAt[at];
    if (role != null) {
      PersonMention named = personAt[Math.min(role.end(), personAt.length - 1)];
      return Optional.of(named != null ? of(named) : of(role, complementOf(role), role.end()));
    }
    Optional<OrganisationPhrase> bodies = organisations.from(at);
    if (bodies.isPresent()) {
      return Optional.of(ownerOrSelf(bodies.get(), at));
    }
    GroupMention group = groupAt[at];
    if (group != null) {
      return of(group);
    }
    int end = at;
    while (WORDS.has("paper-word", document.key(end))) {
      end++;
    }
    return paperOrPeople(end + 1, at);
  }

  private Optional<OrganisationPhrase> complementOf(Role role) {
    boolean links =
        document.key(role.end()).equals("for")
            || document.key(role.end()).equals("of")
            || document.key(role.end()).equals("at");
    return links ? organisations.from(role.end() + 1) : Optional.empty();
  }

  /**
   * "according to PSHFT's chief executive, Stephen Graves" and "according to trust board papers".
   */
  private Source ownerOrSelf(OrganisationPhrase phrase, int first) {
    int next = phrase.end();
    if (document.key(next).equals("'s") || document.key(next).equals("'")) {
      next++;
    }
    int end = next;
    while (end < next + LONGEST_PAPER && WORDS.has("paper-word", document.key(end))) {
      end++;
    }
    if (WORDS.has("paper", document.key(end))) {
      return paper(next, end + 1, phrase.bodies(), end + 1);
    }
    Role role = next < roleAt.length ? roleAt[next] : null;
    if (role != null) {
      int at = document.key(role.end()).equals(",") ? role.end() + 1 : role.end();
      PersonMention person = at < personAt.length ? personAt[at] : null;
      return person != null ? of(person) : of(role, Optional.of(phrase), role.end());
    }
    return of(
        phrase.bodies(),
        phrase.employers().size() == 1
            ? Optional.empty()
            : Optional.of(document.slice(first, phrase.end())),
        first,
        phrase.end());
  }

  private static Source of(List<Body> bodies, Optional<String> words, int first, int end) {
    return new Source(
        Standings.of(bodies, Standing.PARTY),
        Optional.empty(),
        words,
        Optional.empty(),
        bodies,
        first,
        end);
  }

  private Optional<Source> of(GroupMention group) {
    boolean nobody = document.key(group.first()).equals("neither");
    OrganisationPhrase phrase = organisations.of(group);
    boolean mute = nobody || group.pronoun() && phrase.employers().isEmpty();
    return mute
        ? Optional.empty()
        : Optional.of(
            of(
                phrase.bodies(),
                Optional.of(document.slice(group.first(), group.end())),
                group.first(),
                group.end()));
  }

  private static Source of(PersonMention person) {
    Standing byRole = person.role().map(Standings::ofRole).orElse(Standing.OTHER);
    return new Source(
        Standings.of(person.employers(), byRole),
        Optional.of(person.name()),
        person.role(),
        Optional.empty(),
        person.employers(),
        person.first(),
        person.end());
  }

  private Source of(Role role, Optional<OrganisationPhrase> complement, int end) {
    Optional<OrganisationPhrase> of =
        complement.isPresent() ? complement : organisations.owning(role.first());
    List<Body> bodies = of.map(OrganisationPhrase::bodies).orElse(List.of());
    String words = document.slice(role.first(), role.end());
    boolean ofTrust = words.startsWith("trust ") || words.startsWith("hospital ");
    if (bodies.isEmpty() && ofTrust && role.kind() == Role.Kind.SPOKESPERSON) {
      bodies = organisations.lastTrust(role.first()).map(List::of).orElse(List.of());
    }
    Standing otherwise =
        switch (role.kind()) {
          case OFFICE, SPOKESPERSON -> Standing.PARTY;
          case POLITICIAN -> Standings.ofRole(words);
          case CLINICIAN, OTHER -> Standing.OTHER;
        };
    boolean insider = role.kind() == Role.Kind.OFFICE || role.kind() == Role.Kind.SPOKESPERSON;
    Standing standing = insider ? Standings.of(bodies, otherwise) : otherwise;
    return new Source(
        standing,
        Optional.empty(),
        Optional.of(words),
        Optional.empty(),
        bodies,
        of.map(o -> Math.min(o.first(), role.first())).orElse(role.first()),
        end);
  }
}
