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
import org.partnershipledger.ingest.extraction.person.Parties;
import org.partnershipledger.ingest.extraction.person.PersonMention;
import org.partnershipledger.ingest.extraction.person.Role;
import org.partnershipledger.ingest.extraction.text.Document;

/** Reads the noun phrase of a source, from its left or from its right end. */
final class SourceReader {
  static final WordSections WORDS = WordSections.of(SourceReader.class, "words.txt");
  private static final int LONGEST_COMPLEMENT = 14;
  private static final Set<String> LINKS = Set.of("and", "&", "the", ",");

  private final Document document;
  private final OrganisationPhrases organisations;
  private final Sources sources;
  private final Papers papers;
  private final @Nullable PersonMention[] personAt;
  private final @Nullable PersonMention[] personEnding;
  private final @Nullable Mention[] mentionEnding;
  private final @Nullable GroupMention[] groupEnding;
  private final @Nullable Role[] roleAt;
  private final @Nullable Role[] roleEnding;

  SourceReader(Document document, Parties parties) {
    int size = document.tokens().size() + 1;
    this.document = document;
    this.organisations = parties.organisations();
    this.sources = new Sources(document, organisations);
    this.papers = new Papers(document, organisations, sources);
    this.personAt = new PersonMention[size];
    this.personEnding = new PersonMention[size];
    this.mentionEnding = new Mention[size];
    this.groupEnding = new GroupMention[size];
    this.roleAt = new Role[size];
    this.roleEnding = new Role[size];
    parties.persons().forEach(p -> personAt[p.first()] = p);
    parties.persons().forEach(p -> personEnding[p.end()] = p);
    parties.mentions().forEach(m -> mentionEnding[m.end()] = m);
    parties.groups().forEach(g -> groupEnding[g.end()] = g);
    for (Role role : parties.roles()) {
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
      return Optional.of(Sources.of(person));
    }
    Role role = roleEnding[end];
    if (role != null) {
      return Optional.of(sources.of(role, Optional.empty(), end));
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
    return group != null ? sources.of(group) : papers.endingAt(end, limit);
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
    return Sources.named(bodies, first, end);
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
    for (int at = end - 1; at > Math.max(limit, end - LONGEST_COMPLEMENT); at--) {
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
      return Optional.of(Sources.of(person));
    }
    Role role = roleEnding[headEnd];
    if (role != null) {
      return Optional.of(sources.of(role, Optional.of(of), end));
    }
    return papers.headed(headEnd, limit, of, end);
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
      return Optional.of(Sources.of(person));
    }
    Role role = roleAt[at];
    if (role != null) {
      PersonMention named = personAt[Math.min(role.end(), personAt.length - 1)];
      return Optional.of(
          named != null ? Sources.of(named) : sources.of(role, complementOf(role), role.end()));
    }
    Optional<OrganisationPhrase> bodies = organisations.from(at);
    if (bodies.isPresent()) {
      return Optional.of(ownerOrSelf(bodies.get(), at));
    }
    Optional<Source> paper = papers.from(at, List.of());
    return paper.isPresent() ? paper : papers.endingAt(at + 1, at);
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
    Optional<Source> paper = papers.from(next, phrase.bodies());
    if (paper.isPresent()) {
      return paper.get();
    }
    Role role = next < roleAt.length ? roleAt[next] : null;
    if (role != null) {
      int at = document.key(role.end()).equals(",") ? role.end() + 1 : role.end();
      PersonMention person = at < personAt.length ? personAt[at] : null;
      return person != null
          ? Sources.of(person)
          : sources.of(role, Optional.of(phrase), role.end());
    }
    return phrase.employers().size() == 1
        ? Sources.named(phrase.bodies(), first, phrase.end())
        : sources.described(
            Standings.of(phrase.bodies(), Standing.PARTY), phrase.bodies(), first, phrase.end());
  }
}
