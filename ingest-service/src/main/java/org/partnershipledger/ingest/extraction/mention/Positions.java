package org.partnershipledger.ingest.extraction.mention;

import java.util.List;
import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Whether an organisation, rather than a place or a site, can stand at a place in the text. */
final class Positions {
  private static final Set<String> BODY_NOUNS =
      WordSets.of(Positions.class, "positions.body-nouns");
  private static final Set<String> SITE_NOUNS =
      WordSets.of(Positions.class, "positions.site-nouns");
  private static final Set<String> PLACE_PREPOSITIONS =
      WordSets.of(Positions.class, "positions.place-prepositions");
  private static final Set<String> OWNED = WordSets.of(Positions.class, "positions.owned");
  private static final Set<String> AGENT_VERBS =
      WordSets.of(Positions.class, "positions.agent-verbs");
  private static final Set<String> JOINED_BEFORE =
      WordSets.of(Positions.class, "positions.joined-before");
  private static final Set<String> OFFICES = WordSets.of(Positions.class, "positions.offices");

  private static final Set<String> GROUPS = Set.of("group", "alliance", "collaborative", "chain");
  private static final int LONGEST_REST = 6;
  private static final Set<String> LINKS = Set.of("of", "at", "for", "and", "from", ",");

  private Positions() {}

  /** Whether a site or another name goes on after the words. */
  static boolean isPartOfLongerName(List<Token> tokens, int first, int end) {
    if (end < tokens.size()) {
      Token next = tokens.get(end);
      if (tokens.get(end - 1).shape() == Shape.POSSESSIVE) {
        return false;
      }
      boolean touches = next.start() <= tokens.get(end - 1).end() + 1;
      if (touches && SITE_NOUNS.contains(next.key()) && next.isCapital()) {
        return true;
      }
      if (touches && next.isCapital() && !BODY_NOUNS.contains(next.key())) {
        return true;
      }
    }
    return endsInGroup(tokens, end)
        || first > 0
            && tokens.get(first - 1).isCapital()
            && !tokens.get(first - 1).is("the")
            && tokens.get(first - 1).end() + 1 >= tokens.get(first).start()
            && !startsSentence(tokens, first - 1);
  }

  /** "Norfolk Community and Hospitals NHS Group": the name goes on to a noun of groups. */
  private static boolean endsInGroup(List<Token> tokens, int end) {
    boolean named = false;
    int limit = Math.min(tokens.size(), end + LONGEST_REST);
    for (int i = end; i < limit; i++) {
      Token token = tokens.get(i);
      if (token.isCapital() && GROUPS.contains(token.key())) {
        return named;
      }
      boolean link = token.is("and") || token.is("of") || token.is("&");
      if (!token.isCapital() && !link) {
        return false;
      }
      named |= link;
    }
    return false;
  }

  /** Whether an organisation can stand here: agent, owner of staff or board, or named a trust. */
  static boolean isAgentLike(List<Token> tokens, int first, int end, boolean afterAnd) {
    if (end < tokens.size() && BODY_NOUNS.contains(tokens.get(end).key())) {
      return true;
    }
    if (end + 1 < tokens.size() && tokens.get(end).shape() == Shape.POSSESSIVE) {
      return OWNED.contains(tokens.get(end + 1).key()) || tokens.get(end + 1).isCapital();
    }
    if (isPlacedBefore(tokens, first)) {
      return false;
    }
    boolean verbAfter = end < tokens.size() && AGENT_VERBS.contains(tokens.get(end).key());
    return verbAfter || isTiedBefore(tokens, first) || afterAnd;
  }

  /** "in X", "across X": a place. */
  static boolean isPlacedBefore(List<Token> tokens, int first) {
    return first > 0 && PLACE_PREPOSITIONS.contains(tokens.get(first - 1).key());
  }

  /** "merge with X", "chief executive of X", "at the X". */
  private static boolean isTiedBefore(List<Token> tokens, int first) {
    int at = first - 1;
    if (at > 0 && tokens.get(at).is("the")) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    if (JOINED_BEFORE.contains(tokens.get(at).key())) {
      return true;
    }
    boolean link = LINKS.contains(tokens.get(at).key());
    return link && at > 0 && (OFFICES.contains(tokens.get(at - 1).key()) || isPerson(tokens, at));
  }

  /** "Lance McCarthy of Hinchingbrooke": two capitalised words before the link. */
  private static boolean isPerson(List<Token> tokens, int link) {
    return link > 1 && tokens.get(link - 1).isCapital() && tokens.get(link - 2).isCapital();
  }

  private static boolean startsSentence(List<Token> tokens, int at) {
    return at == 0 || tokens.get(at - 1).is(".") || tokens.get(at - 1).shape() == Shape.QUOTE;
  }
}
