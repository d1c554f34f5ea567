package org.partnershipledger.ingest.extraction.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.person.Office.Link;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Finds the person who has a role, before it or behind it. */
final class Holders {
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
          "-",
          "\u2013",
          "remains",
          "been",
          "has",
          "was",
          "whose",
          "'s",
          "both",
          "then",
          "previously",
          "formerly",
          "once",
          "his",
          "her",
          "serves",
          "served",
          "acts",
          "continues",
          "stays",
          "stayed",
          "carries",
          "on",
          "hold",
          "holds",
          "held",
          "does",
          "done",
          "standing",
          "filling",
          "acting",
          "serving",
          "working",
          "in",
          "the",
          "there");

  private static final Set<String> NO_LONGER =
      Set.of("previously", "formerly", "once", "then", "served");
  private static final int LONGEST = 7;
  private static final int LONGEST_RELATIVE = 16;

  private final Document document;
  private final @Nullable PersonMention[] personEnding;
  private final @Nullable PersonMention[] personAt;

  Holders(Document document, List<PersonMention> persons) {
    this.document = document;
    this.personEnding = new PersonMention[document.tokens().size() + 1];
    this.personAt = new PersonMention[document.tokens().size() + 1];
    persons.forEach(p -> personEnding[p.end()] = p);
    persons.forEach(p -> personAt[p.first()] = p);
  }

  /**
   * A person with the way that words link the role.
   *
   * @param past whether the words say that the person no longer has it
   */
  record Holder(PersonMention person, Link link, boolean past) {}

  /** Goes back from a role over commas, "who is also" and the like to a person. */
  Optional<Holder> before(Role role, int first) {
    Sentence sentence = document.sentenceOf(role.first());
    boolean relative = false;
    boolean verb = false;
    boolean past = false;
    boolean still = false;
    int at = first - 1;
    while (at >= sentence.first() && first - at <= LONGEST && isBetween(at)) {
      String key = document.key(at);
      relative |= key.equals("who");
      verb |= isLinking(key);
      past |= key.equals("was") || NO_LONGER.contains(key);
      still |= key.equals("already") || key.equals("still") || key.equals("also");
      at--;
    }
    PersonMention person = at < sentence.first() ? null : personEnding[at + 1];
    if (person == null && verb && document.key(at + 1).equals(",")) {
      person = beforeRelative(at + 1, sentence);
    }
    if (person == null || at == first - 1) {
      return Optional.empty();
    }
    Link link = relative ? Link.RELATIVE : verb ? Link.CLAUSE : Link.BESIDE;
    return Optional.of(new Holder(person, link, past && !still));
  }

  /** "X, who was running A, has been chief executive of both": over the clause about X. */
  private @Nullable PersonMention beforeRelative(int comma, Sentence sentence) {
    for (int i = comma - 1; i > Math.max(sentence.first(), comma - LONGEST_RELATIVE); i--) {
      if (document.key(i).equals("who") && document.key(i - 1).equals(",")) {
        return personEnding[i - 1];
      }
      if (document.key(i).equals(",")) {
        return null;
      }
    }
    return null;
  }

  private static boolean isLinking(String key) {
    return switch (key) {
      case "is", "remains", "was", "been", "serves", "acts", "continues", "stays", "carries" ->
          true;
      default -> false;
    };
  }

  private boolean isHonorific(int token) {
    return switch (document.key(token)) {
      case "professor", "prof", "councillor", "cllr" -> true;
      default -> false;
    };
  }

  private boolean isBetween(int at) {
    return BETWEEN.contains(document.key(at)) && personEnding[at + 1] == null;
  }

  /** The person named behind a role, or behind its bodies, over a comma. */
  Optional<PersonMention> after(int end, int roleEnd) {
    for (int from : new int[] {end, roleEnd}) {
      int comma = document.key(from).equals(",") ? from + 1 : from;
      int at = isHonorific(comma) && personAt[comma] == null ? comma + 1 : comma;
      PersonMention person = at < personAt.length ? personAt[at] : null;
      if (person != null && !person.pronoun()) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }
}
