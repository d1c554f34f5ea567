package org.partnershipledger.ingest.extraction.leadership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.cue.Cues;
import org.partnershipledger.ingest.extraction.person.PersonMention;
import org.partnershipledger.ingest.extraction.person.Role;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Finds the person that a verb is said of, and the person that a noun or verb takes as object. */
final class Subject {
  private final Document document;
  private final Cues cues;
  private final @Nullable Role[] roleEnding;
  private final @Nullable PersonMention[] personEnding;
  private final @Nullable PersonMention[] personAt;

  Subject(Document document, Cues cues, List<PersonMention> persons, List<Role> roles) {
    this.roleEnding = new Role[document.tokens().size() + 1];
    roles.forEach(r -> roleEnding[r.end()] = r);
    this.document = document;
    this.cues = cues;
    this.personEnding = new PersonMention[document.tokens().size() + 1];
    this.personAt = new PersonMention[document.tokens().size() + 1];
    persons.forEach(p -> personEnding[p.end()] = p);
    persons.forEach(p -> personAt[p.first()] = p);
  }

  /** The person before a verb, over apposition, relative clause and coordination. */
  Optional<PersonMention> of(int verb, Sentence sentence) {
    int start = cues.verbFrom(verb);
    int before = start - 1;
    while (before >= sentence.first() && isLight(document.key(before))) {
      before--;
    }
    if (before < sentence.first()) {
      return Optional.empty();
    }
    PersonMention direct = personEnding[before + 1];
    if (direct != null) {
      return Optional.of(direct);
    }
    return switch (document.key(before)) {
      case ",", "who", ")", "and", "but" -> nearestBefore(before, sentence);
      default -> Optional.empty();
    };
  }

  /** The persons before a verb: "director X and chair Y are to retire" are two. */
  List<PersonMention> all(int verb, Sentence sentence) {
    Optional<PersonMention> last = of(verb, sentence);
    if (last.isEmpty()) {
      return List.of();
    }
    List<PersonMention> all = new ArrayList<>(List.of(last.get()));
    int first = withRole(last.get().first());
    boolean joined = first > 1 && document.key(first - 1).equals("and");
    PersonMention before = joined ? personEnding[first - 1] : null;
    if (before != null && sentence.holds(before.first())) {
      all.addFirst(before);
    }
    return all;
  }

  private int withRole(int first) {
    Role role = roleEnding[first];
    return role == null ? first : role.first();
  }

  private static boolean isLight(String key) {
    return switch (key) {
      case "also",
          "already",
          "now",
          "then",
          "later",
          "has",
          "have",
          "had",
          "himself",
          "herself",
          "both",
          "since",
          "to",
          "is",
          "was",
          "are",
          "were",
          "in",
          "line",
          "due",
          "set",
          "expected",
          "likely" ->
          true;
      default -> key.endsWith("ly");
    };
  }

  /** The nearest person to the left that no relative clause closed by a comma encloses. */
  private Optional<PersonMention> nearestBefore(int from, Sentence sentence) {
    int commas = 0;
    for (int i = from; i > sentence.first(); i--) {
      if (document.key(i).equals(",") && i < from) {
        commas++;
      }
      PersonMention person = personEnding[i];
      if (person != null && !(isInsideRelative(person, sentence) && from > person.end() + 1)) {
        return commas <= 3 ? Optional.of(person) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "..., who replaced Mr Graves, ...": Mr Graves is not the subject of what follows. */
  private boolean isInsideRelative(PersonMention person, Sentence sentence) {
    for (int i = person.first() - 1; i > sentence.first() && !document.key(i).equals(","); i--) {
      if (document.key(i).equals("who") && document.key(i - 1).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** The person that begins at a token, over "of", a role and a comma. */
  Optional<PersonMention> after(int token, int roleEnd) {
    for (int at : new int[] {token, token + 1, roleEnd, roleEnd + 1}) {
      PersonMention person = at >= 0 && at < personAt.length ? personAt[at] : null;
      if (person != null && !person.pronoun()) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }

  /** The person that owns a noun: "Mr Eames's departure". */
  Optional<PersonMention> owning(int noun) {
    boolean possessive = noun > 1 && document.token(noun - 1).shape() == Shape.POSSESSIVE;
    return possessive ? Optional.ofNullable(personEnding[noun - 1]) : Optional.empty();
  }
}
