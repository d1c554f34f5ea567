package org.partnershipledger.ingest.extraction.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Names that the reference does not know, found by the noun that they end in. */
final class HeadNouns {
  private static final Map<String, OrganisationType> HEADS =
      Map.ofEntries(
          Map.entry("trust", OrganisationType.TRUST),
          Map.entry("ft", OrganisationType.FOUNDATION_TRUST),
          Map.entry("ccg", OrganisationType.CCG),
          Map.entry("icb", OrganisationType.ICB),
          Map.entry("cic", OrganisationType.SOCIAL_ENTERPRISE),
          Map.entry("partnership", OrganisationType.SYSTEM),
          Map.entry("system", OrganisationType.SYSTEM),
          Map.entry("collaborative", OrganisationType.SYSTEM),
          Map.entry("consortium", OrganisationType.SYSTEM),
          Map.entry("federation", OrganisationType.SYSTEM),
          Map.entry("chain", OrganisationType.SYSTEM),
          Map.entry("group", OrganisationType.SYSTEM),
          Map.entry("authority", OrganisationType.OTHER),
          Map.entry("commission", OrganisationType.ARMS_LENGTH_BODY),
          Map.entry("unit", OrganisationType.OTHER),
          Map.entry("board", OrganisationType.OTHER),
          Map.entry("plan", OrganisationType.SYSTEM));

  private static final Set<String> HEALTH = WordSets.of(HeadNouns.class, "headnouns.health");
  private static final Set<String> CONNECTORS =
      WordSets.of(HeadNouns.class, "headnouns.connectors");
  private static final Set<String> LOWER_WITHIN =
      WordSets.of(HeadNouns.class, "headnouns.lower-within");
  private static final Set<String> STRAY_LEFT =
      WordSets.of(HeadNouns.class, "headnouns.stray-left");

  private static final Set<String> NOT_PLACES =
      WordSets.of(HeadNouns.class, "headnouns.not-places");

  private HeadNouns() {}

  /** A name found by its head noun. */
  record Run(int first, int end, OrganisationType type) {}

  /** Whether a name may end in a token by its form; only a plan is spelled in lower case. */
  static boolean mayEnd(Token token) {
    return token.isCapital() || token.is("plan");
  }

  /** The name that ends in the token at {@code head}, if it is one. */
  static Optional<Run> endingAt(List<Token> tokens, int head, int sentenceFirst) {
    Token last = tokens.get(head);
    boolean lowerHead = last.shape() == Shape.LOWER;
    OrganisationType type = mayEnd(last) ? HEADS.get(last.key()) : null;
    if (type == null) {
      return Optional.empty();
    }
    int first = head;
    while (first > sentenceFirst && belongs(tokens.get(first - 1), lowerHead)) {
      first--;
    }
    first = repairLeft(tokens, first, head);
    return head - first >= 1 && isHealthName(tokens, first, head)
        ? Optional.of(new Run(first, head + 1, refine(type, tokens, first, head)))
        : Optional.empty();
  }

  /** "NHS Highland", "NHS Argyll and Clyde": a health board named by its place. */
  static Optional<Run> beginningAt(List<Token> tokens, int first, int sentenceEnd) {
    if (!tokens.get(first).text().equals("NHS")) {
      return Optional.empty();
    }
    int end = first + 1;
    while (end < sentenceEnd && continuesPlace(tokens, end, sentenceEnd)) {
      end++;
    }
    boolean named = end > first + 1 && !NOT_PLACES.contains(tokens.get(first + 1).key());
    return named ? Optional.of(new Run(first, end, OrganisationType.OTHER)) : Optional.empty();
  }

  private static boolean continuesPlace(List<Token> tokens, int at, int end) {
    Token token = tokens.get(at);
    boolean place = token.isCapital() && !NOT_PLACES.contains(token.key());
    boolean link =
        (token.is("and") || token.is("&") || token.is("of"))
            && at + 1 < end
            && tokens.get(at + 1).isCapital();
    return place || link && !tokens.get(at + 1).is("nhs");
  }

  private static boolean belongs(Token token, boolean lowerHead) {
    return token.isCapital()
        || CONNECTORS.contains(token.key())
        || token.shape() == Shape.POSSESSIVE
        || lowerHead && LOWER_WITHIN.contains(token.key());
  }

  private static int repairLeft(List<Token> tokens, int from, int head) {
    int first = from;
    for (int i = head - 1; i > from; i--) {
      boolean comma = tokens.get(i).is(",");
      if (comma && !listOfPlaces(tokens, from, i, head)) {
        first = i + 1;
        break;
      }
    }
    while (first < head
        && (CONNECTORS.contains(tokens.get(first).key())
            || STRAY_LEFT.contains(tokens.get(first).key())
            || tokens.get(first).shape() == Shape.POSSESSIVE)) {
      first++;
    }
    return first;
  }

  /** "Northern, Eastern and Western Devon Clinical Commissioning Group" is one name. */
  private static boolean listOfPlaces(List<Token> tokens, int from, int comma, int head) {
    boolean and = false;
    for (int i = comma; i < head; i++) {
      and |= tokens.get(i).is("and");
    }
    return and && comma - from == 1;
  }

  private static boolean isHealthName(List<Token> tokens, int first, int head) {
    boolean health = false;
    boolean proper = false;
    for (int i = first; i < head; i++) {
      health |= HEALTH.contains(tokens.get(i).key());
      proper |= tokens.get(i).isCapital() && !HEALTH.contains(tokens.get(i).key());
    }
    return switch (tokens.get(head).key()) {
      case "ft", "ccg", "icb", "cic" -> proper;
      case "board" -> proper && health && hasKey(tokens, first, head, "health", "care");
      case "unit" -> proper && hasKey(tokens, first, head, "commissioning", "support");
      case "commission", "authority", "plan" -> health && (proper || head - first >= 2);
      default -> health && proper;
    };
  }

  private static boolean hasKey(List<Token> tokens, int first, int head, String one, String two) {
    for (int i = first; i < head; i++) {
      if (tokens.get(i).is(one) || tokens.get(i).is(two)) {
        return true;
      }
    }
    return false;
  }

  private static OrganisationType refine(
      OrganisationType type, List<Token> tokens, int first, int head) {
    if (type == OrganisationType.SYSTEM
        && hasKey(tokens, first, head, "commissioning", "commissioning")) {
      return OrganisationType.CCG;
    }
    if (type == OrganisationType.TRUST && hasKey(tokens, first, head, "foundation", "foundation")) {
      return OrganisationType.FOUNDATION_TRUST;
    }
    if (type == OrganisationType.TRUST && hasKey(tokens, first, head, "primary", "primary")) {
      return OrganisationType.OTHER;
    }
    return type;
  }
}
