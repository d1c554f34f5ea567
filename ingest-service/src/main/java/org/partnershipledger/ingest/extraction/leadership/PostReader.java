package org.partnershipledger.ingest.extraction.leadership;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrases;
import org.partnershipledger.ingest.extraction.person.Role;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Sorted;
import org.partnershipledger.ingest.extraction.value.DateMention;

/** Reads the office that follows a word such as "appointed" or "took over". */
final class PostReader {
  private static final int FAR = 4;
  private static final Set<String> BEFORE_ROLE =
      Set.of(
          "as",
          "the",
          "a",
          "an",
          "its",
          "their",
          "of",
          "to",
          "be",
          "both",
          "into",
          "his",
          "her",
          "our",
          "next",
          "first",
          "new",
          "post",
          "role",
          "job",
          "position",
          "from");
  private static final Set<String> OF =
      Set.of("of", "at", "for", "with", "in", "between", "to", "from");

  private static final Set<String> WHEN = Set.of("in", "on", "from", "since", "last", "this", "at");

  private final Scene scene;
  private final Document document;
  private final List<Role> roles;
  private final OrganisationPhrases organisations;

  PostReader(Scene scene, List<Role> roles, OrganisationPhrases organisations) {
    this.scene = scene;
    this.document = scene.document();
    this.roles = roles.stream().filter(r -> r.kind() == Role.Kind.OFFICE).toList();
    this.organisations = organisations;
  }

  /** The office that the words from a token on name. */
  Post after(int start) {
    Sentence sentence = document.sentenceOf(Math.max(0, start - 1));
    int token = behindDate(start, sentence);
    Optional<Post> byRole = byRole(token, sentence);
    if (byRole.isPresent()) {
      return byRole.get();
    }
    int at = OF.contains(document.key(token)) ? token + 1 : token;
    Optional<OrganisationPhrase> bodies =
        at < sentence.last() ? organisations.objectFrom(at) : Optional.empty();
    if (bodies.isEmpty() || !sentence.holds(bodies.get().first())) {
      return Post.none(token);
    }
    int end = bodies.get().end();
    Optional<Post> role =
        document.key(end).equals("as") ? byRole(end + 1, sentence) : Optional.empty();
    return new Post(
        role.flatMap(Post::role),
        bodies,
        role.map(Post::joint).orElse(false),
        role.map(Post::end).orElse(end));
  }

  /** "was appointed in May as chief executive": the office stands behind the date. */
  private int behindDate(int token, Sentence sentence) {
    for (DateMention date : scene.values().datesIn(sentence)) {
      if (date.first() >= token && date.first() <= token + 1) {
        boolean preposition = date.first() > token && WHEN.contains(document.key(token));
        return date.first() == token || preposition ? date.end() : token;
      }
    }
    return token;
  }

  private Optional<Post> byRole(int token, Sentence sentence) {
    int next = firstFrom(token);
    if (next < roles.size() && sentence.holds(roles.get(next).first())) {
      Role role = roles.get(next);
      Optional<OrganisationPhrase> owner = organisations.owning(role.first());
      int from = owner.map(OrganisationPhrase::first).orElse(role.first());
      return reaches(token, from) ? Optional.of(post(role, owner)) : Optional.empty();
    }
    return Optional.empty();
  }

  /** Index of the first role at or behind a token. */
  private int firstFrom(int token) {
    return Sorted.firstFrom(roles, Role::first, token);
  }

  private boolean reaches(int token, int role) {
    if (role - token > FAR) {
      return false;
    }
    for (int i = token; i < role; i++) {
      if (!BEFORE_ROLE.contains(document.key(i))) {
        return false;
      }
    }
    return true;
  }

  /** The role in words; "the same post" is that of the office named before. */
  private Optional<String> words(Role role) {
    if (!role.isCounterpart()) {
      return Optional.of(role.words());
    }
    int before = firstFrom(role.first()) - 1;
    return before < 0 || roles.get(before).isCounterpart()
        ? Optional.empty()
        : Optional.of(roles.get(before).words());
  }

  private Post post(Role role, Optional<OrganisationPhrase> owner) {
    int at = OF.contains(document.key(role.end())) ? role.end() + 1 : role.end();
    boolean linked = at > role.end() || document.key(at).equals("there");
    Optional<OrganisationPhrase> bodies = linked ? organisations.objectFrom(at) : Optional.empty();
    int end = bodies.map(OrganisationPhrase::end).orElse(role.end());
    return new Post(words(role), bodies.isPresent() ? bodies : owner, role.joint(), end);
  }
}
