package org.partnershipledger.ingest.extraction.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Token;

/**
 * The shape of a group phrase before it is bound.
 *
 * @param first index of the first token
 * @param end index one past the last token
 * @param count how many, if the words say; "both" and "the pair" are two
 * @param bodyClass what kind of bodies, if the words say
 * @param type their type for an unresolved set
 * @param definite whether the words point back ("the two trusts") or announce ("two trusts")
 * @param pronoun whether the words say nothing of what the bodies are
 * @param place where they are, in the words of the text
 */
record GroupPhrase(
    int first,
    int end,
    int count,
    Optional<BodyClass> bodyClass,
    Optional<OrganisationType> type,
    boolean definite,
    boolean pronoun,
    Optional<String> place) {
  /** No number is given. */
  static final int UNCOUNTED = 0;

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("2", 2),
          Map.entry("3", 3),
          Map.entry("4", 4),
          Map.entry("5", 5),
          Map.entry("6", 6));
  private static final Set<String> DETERMINERS =
      WordSets.of(GroupPhrase.class, "groupphrase.determiners");
  private static final Set<String> OPENERS =
      Stream.concat(DETERMINERS.stream(), NUMBERS.keySet().stream())
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> PLACE_WORDS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "mid",
          "central",
          "and",
          "the",
          "greater",
          "southern",
          "northern");
  private static final Set<String> NOUNS = WordSets.of(GroupPhrase.class, "groupphrase.nouns");
  private static final Set<String> MODIFIERS =
      WordSets.of(GroupPhrase.class, "groupphrase.modifiers");
  private static final Set<String> NOT_NUMBERED =
      WordSets.of(GroupPhrase.class, "groupphrase.not-numbered");

  private static final Set<String> FOLLOWING =
      WordSets.of(GroupPhrase.class, "groupphrase.following");

  private static final Set<String> AFTER_ALL =
      Set.of("agreed", "have", "had", "will", "would", "are", "were", "voted", "now");

  /** The group phrase that begins at a token of a sentence, if one does. */
  static @Nullable GroupPhrase at(Sentence sentence, int offset) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(offset);
    GroupPhrase pronoun = pronounAt(tokens, offset);
    if (!OPENERS.contains(token.key()) && !isPlaceOwner(tokens, offset)) {
      return pronoun;
    }
    GroupPhrase nominal = nominalAt(tokens, offset);
    return nominal != null ? nominal : pronoun;
  }

  private static @Nullable GroupPhrase nominalAt(List<Token> tokens, int offset) {
    int at = offset;
    boolean definite = DETERMINERS.contains(tokens.get(at).key());
    int count = tokens.get(at).is("both") ? 2 : UNCOUNTED;
    String owner = "";
    if (definite) {
      at++;
    }
    if (isPlaceOwner(tokens, at)) {
      owner = tokens.get(at).text();
      at += 2;
    }
    if (definite && at < tokens.size() && (tokens.get(at).is("the") || tokens.get(at).is("of"))) {
      at++;
    }
    if (at < tokens.size() && NUMBERS.containsKey(tokens.get(at).key())) {
      count = NUMBERS.getOrDefault(tokens.get(at).key(), UNCOUNTED);
      at++;
      if (definite && at + 1 < tokens.size() && tokens.get(at).is("of")) {
        at += tokens.get(at + 1).is("the") ? 2 : 1; // "all four of the trusts"
      }
      if (isPlaceOwner(tokens, at)) {
        owner = tokens.get(at).text();
        at += 2;
      } else if (isPlaceOwner(tokens, at + 1) && tokens.get(at).isCapital()) {
        owner = tokens.get(at).text() + " " + tokens.get(at + 1).text();
        at += 3;
      }
    }
    boolean counted = count != UNCOUNTED;
    int modifiers = 0;
    while (at < tokens.size() && modifiers < 6 && isModifier(tokens, at)) {
      if (NOT_NUMBERED.contains(tokens.get(at).key())) {
        return null;
      }
      at++;
      modifiers++;
    }
    int noun = nounEnd(tokens, at);
    if (noun < 0 || !definite && !counted && owner.isEmpty()) {
      return null;
    }
    String head = tokens.get(noun - 1).key();
    Optional<BodyClass> bodyClass = classOf(tokens, offset, noun, head);
    Optional<String> place = owner.isEmpty() ? placeAfter(tokens, noun) : Optional.of(owner);
    return new GroupPhrase(
        tokens.get(offset).index(),
        tokens.get(noun - 1).index() + 1,
        count,
        bodyClass,
        typeOf(bodyClass, tokens, offset, noun),
        definite,
        false,
        place);
  }

  private static boolean isModifier(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return MODIFIERS.contains(token.key()) && nounEnd(tokens, at) < 0
        || NOT_NUMBERED.contains(token.key())
        || token.isCapital() && nounEnd(tokens, at) < 0;
  }

  private static int nounEnd(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return -1;
    }
    if (NOUNS.contains(tokens.get(at).key())) {
      return at + 1;
    }
    boolean ccgs =
        at + 2 < tokens.size()
            && tokens.get(at).is("clinical")
            && tokens.get(at + 1).is("commissioning")
            && tokens.get(at + 2).is("groups");
    return ccgs ? at + 3 : -1;
  }

  private static Optional<BodyClass> classOf(List<Token> tokens, int from, int to, String head) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).is("trust") || tokens.get(i).is("hospital")) {
        return Optional.of(BodyClass.PROVIDER);
      }
    }
    return BodyClass.named(head).filter(c -> !head.equals("boards"));
  }

  private static Optional<OrganisationType> typeOf(
      Optional<BodyClass> bodyClass, List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).is("foundation")) {
        return Optional.of(OrganisationType.FOUNDATION_TRUST);
      }
    }
    return bodyClass.map(
        c ->
            switch (c) {
              case PROVIDER -> OrganisationType.TRUST;
              case COMMISSIONER -> OrganisationType.CCG;
              case OVERSEER -> OrganisationType.ARMS_LENGTH_BODY;
              case SYSTEM -> OrganisationType.SYSTEM;
            });
  }

  private static boolean isPlaceOwner(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).shape() == Token.Shape.POSSESSIVE
        && (tokens.get(at).isCapital()
            || tokens.get(at).is("county")
            || tokens.get(at).is("city")
            || tokens.get(at).is("region"));
  }

  /** "in north and east Devon", "from Suffolk and Essex". */
  private static Optional<String> placeAfter(List<Token> tokens, int noun) {
    if (noun + 1 >= tokens.size()
        || !(tokens.get(noun).is("in")
            || tokens.get(noun).is("from")
            || tokens.get(noun).is("across"))) {
      return Optional.empty();
    }
    int at = noun + 1;
    int lastCapital = -1;
    while (at < tokens.size() && at < noun + 8 && isPlaceWord(tokens.get(at))) {
      lastCapital = tokens.get(at).isCapital() ? at : lastCapital;
      at++;
    }
    if (lastCapital < 0) {
      return Optional.empty();
    }
    StringBuilder place = new StringBuilder();
    for (int i = noun + 1; i <= lastCapital; i++) {
      place.append(place.isEmpty() ? "" : " ").append(tokens.get(i).text());
    }
    return Optional.of(place.toString());
  }

  private static boolean isPlaceWord(Token token) {
    return token.isCapital() || PLACE_WORDS.contains(token.key());
  }

  private static @Nullable GroupPhrase pronounAt(List<Token> tokens, int offset) {
    Token token = tokens.get(offset);
    String next = offset + 1 < tokens.size() ? tokens.get(offset + 1).key() : "";
    int first = token.index();
    return switch (token.key()) {
      case "they", "their", "them" -> bare(first, first + 1, UNCOUNTED);
      case "both" -> next.equals("sides") ? bare(first, first + 2, 2) : bare(first, first + 1, 2);
      case "neither", "either" -> bare(first, first + 1, 2);
      case "each" ->
          next.equals("trust") || next.equals("board")
              ? trusts(first, first + 2)
              : bare(first, first + 1, UNCOUNTED);
      case "we", "our", "us" -> null;
      case "all" -> allAt(tokens, offset, next);
      case "the" ->
          switch (next) {
            case "pair", "duo", "couple" -> bare(first, first + 2, 2);
            case "trio" -> bare(first, first + 2, 3);
            default ->
                NUMBERS.containsKey(next) && !isNumbered(tokens, offset + 2)
                    ? bare(first, first + 2, NUMBERS.getOrDefault(next, 0))
                    : null;
          };
      default -> null;
    };
  }

  /** "will chair all three from May", "All agreed to form a group": no noun stands behind. */
  private static @Nullable GroupPhrase allAt(List<Token> tokens, int offset, String next) {
    int first = tokens.get(offset).index();
    if (NUMBERS.containsKey(next)) {
      int behind = offset + 2;
      boolean noun =
          behind < tokens.size()
              && tokens.get(behind).isWord()
              && !FOLLOWING.contains(tokens.get(behind).key());
      return noun ? null : bare(first, first + 2, NUMBERS.getOrDefault(next, UNCOUNTED));
    }
    return offset == 0 && AFTER_ALL.contains(next) ? bare(first, first + 1, UNCOUNTED) : null;
  }

  /** "the six hospitals", "the five-year plan": a noun that is no group stands behind. */
  private static boolean isNumbered(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at);
    boolean counted = tokens.get(at - 1).is("two") || tokens.get(at - 1).is("three");
    return !counted && next.isWord() && !FOLLOWING.contains(next.key());
  }

  private static GroupPhrase bare(int first, int end, int count) {
    return new GroupPhrase(
        first, end, count, Optional.empty(), Optional.empty(), true, true, Optional.empty());
  }

  private static GroupPhrase trusts(int first, int end) {
    return new GroupPhrase(
        first,
        end,
        UNCOUNTED,
        Optional.of(BodyClass.PROVIDER),
        Optional.of(OrganisationType.TRUST),
        true,
        false,
        Optional.empty());
  }
}
