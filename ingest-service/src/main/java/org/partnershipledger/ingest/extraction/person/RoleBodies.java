package org.partnershipledger.ingest.extraction.person;

import java.util.Optional;
import java.util.Set;
import org.partnershipledger.ingest.extraction.text.Document;

/** Finds the bodies of a role in the words around it. */
final class RoleBodies {
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "her", "our");
  private static final Set<String> OF =
      Set.of("of", "at", "for", "with", "to", "between", "in", "from");
  private static final Set<String> ONE = Set.of("same", "single", "one", "common");
  private static final Set<String> SHARE = Set.of("share", "shares", "shared", "sharing");
  private static final Set<String> HAVE = Set.of("have", "has", "had");
  private static final Set<String> ADVERBS = Set.of("already", "now", "also", "currently", "since");
  private static final int FAR_SUBJECT = 12;
  private static final int FAR_WITH = 7;

  private final Document document;
  private final OrganisationPhrases organisations;

  RoleBodies(Document document, OrganisationPhrases organisations) {
    this.document = document;
    this.organisations = organisations;
  }

  /** "PSHFT's medical director", "the Burton chief executive", "its chairman". */
  Optional<OrganisationPhrase> owning(Role role) {
    return organisations.owning(role.first()).map(o -> meant(o, role));
  }

  /** Whoever is to lead "it" is to lead what the partnership makes, not the body named last. */
  private OrganisationPhrase meant(OrganisationPhrase owner, Role role) {
    boolean pronoun = document.key(owner.first()).equals("its");
    return role.coming() && pronoun ? organisations.partners(owner) : owner;
  }

  /** Where the noun phrase of the role begins, owner and article included. */
  int first(Role role, Optional<OrganisationPhrase> owner) {
    int first = owner.map(OrganisationPhrase::first).orElse(role.first());
    while (ARTICLES.contains(document.key(first - 1)) && inSentence(role, first - 1)) {
      first--;
    }
    return first;
  }

  /** "chief executive of both trusts", "(Chairman) of the trust". */
  Optional<OrganisationPhrase> of(Role role) {
    boolean bracketed = document.key(role.end()).equals(")");
    int at = bracketed ? role.end() + 1 : role.end();
    if (document.key(at).equals("there") && inSentence(role, at)) {
      return organisations.objectFrom(at);
    }
    boolean links = OF.contains(document.key(at)) && inSentence(role, at);
    return links
        ? organisations
            .objectFrom(at + 1)
            .filter(o -> inSentence(role, o.first()))
            .or(() -> shared(role, role.first()))
        : shared(role, role.first());
  }

  /** Bodies told before the person: "the trust, of which she is chair", "they share X as chair". */
  Optional<OrganisationPhrase> around(Role role, PersonMention person) {
    int which = person.first() - 1;
    for (int i = person.end(); i < role.first(); i++) {
      if (document.key(i).equals("there")) {
        return organisations.objectFrom(i);
      }
    }
    boolean relative = document.key(which).equals("which") && document.key(which - 1).equals("of");
    if (!relative) {
      return shared(role, person.first());
    }
    int end = document.key(which - 2).equals(",") ? which - 2 : which - 1;
    return organisations.endingAt(end);
  }

  /** "The two trusts share a chairman, Andrew Price", "they have had the same chairman". */
  private Optional<OrganisationPhrase> shared(Role role, int object) {
    int share = object - 1;
    boolean one = role.joint();
    while (ARTICLES.contains(document.key(share)) || ONE.contains(document.key(share))) {
      one |= ONE.contains(document.key(share));
      share--;
    }
    boolean shares = SHARE.contains(document.key(share));
    if (!shares && !(one && HAVE.contains(document.key(share)))) {
      return Optional.empty();
    }
    int verb = share;
    while (HAVE.contains(document.key(verb - 1)) || ADVERBS.contains(document.key(verb - 1))) {
      verb--;
    }
    int sentence = document.sentenceOf(role.first()).first();
    for (int i = Math.max(sentence, verb - FAR_SUBJECT); i < verb; i++) {
      Optional<OrganisationPhrase> subject = organisations.from(i);
      if (subject.isPresent() && verb == subject.get().end()) {
        return subject
            .map(o -> shares ? withOther(o, role) : o)
            .filter(o -> shares || o.employers().size() > 1)
            .map(o -> o.upTo(role.end()));
      }
    }
    boolean it = shares && document.key(verb - 1).equals("it");
    return it
        ? organisations.objectFrom(verb - 1).map(o -> withOther(o, role).upTo(role.end()))
        : Optional.empty();
  }

  /** "It shares a chief executive, X, with A": of both. */
  private OrganisationPhrase withOther(OrganisationPhrase subject, Role role) {
    for (int i = role.end(); i < role.end() + FAR_WITH && inSentence(role, i); i++) {
      if (document.key(i).equals("with")) {
        return organisations.objectFrom(i + 1).map(subject::and).orElse(subject);
      }
    }
    return subject;
  }

  private boolean inSentence(Role role, int token) {
    return document.sentenceOf(role.first()).holds(token);
  }
}
