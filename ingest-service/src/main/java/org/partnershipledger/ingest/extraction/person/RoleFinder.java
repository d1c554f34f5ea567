package org.partnershipledger.ingest.extraction.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnershipledger.ingest.extraction.cue.WordSections;
import org.partnershipledger.ingest.extraction.lexicon.Lexicon;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.person.Role.Kind;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Finds role nouns with the words that belong to them. */
public final class RoleFinder {
  private static final Lexicon NOUNS = Lexicon.of(RoleFinder.class, "roles.txt");
  private static final WordSections MODIFIERS =
      WordSections.of(RoleFinder.class, "role-modifiers.txt");
  private static final int LONGEST_FIELD = 6;

  /** Before these a noun that is also a verb is the verb: "would chair", "who chairs". */
  private static final Set<String> MAKE_A_VERB =
      Set.of(
          "would",
          "will",
          "could",
          "should",
          "may",
          "might",
          "to",
          "who",
          "he",
          "she",
          "also",
          "now",
          "currently");

  /** Words that may follow a one-word "chief" or "head", which are also plain adjectives. */
  private static final Set<String> AFTER_CHIEF =
      Set.of(
          "of", "at", "who", "said", "says", "told", "for", "has", "is", "was", "will", "and", "in",
          "on", "to");

  private static final Set<String> FIELD_ENDS =
      Set.of(
          "at", "who", "said", "says", "told", "and", "has", "is", "was", "will", "in", "from",
          "with", "between", "since", "the", "its", "both", "of", "for", "two", "three", "each",
          "all", "a", "an", "our", "their", "this", "until", "when", "as", "by");

  private final Document document;
  private final boolean[] taken;

  private RoleFinder(Document document, boolean[] taken) {
    this.document = document;
    this.taken = taken;
  }

  /** Whether a word says that somebody no longer has a role. */
  static boolean isFormer(String key) {
    return MODIFIERS.has("former", key);
  }

  /**
   * The roles of a document, in order.
   *
   * @param mentions the organisations named; no role takes in a word of their names
   */
  public static List<Role> find(Document document, List<Mention> mentions) {
    return new RoleFinder(document, Taken.by(document, mentions)).run();
  }

  private List<Role> run() {
    List<Role> roles = new ArrayList<>();
    Phrase open = null;
    for (Phrase phrase : NOUNS.find(document.tokens())) {
      if (taken[phrase.first()] || !isNoun(phrase)) {
        continue;
      }
      if (open != null && phrase.first() >= open.end()) {
        roles.add(role(open));
        open = phrase;
      } else if (open == null || phrase.first() == open.first() && phrase.end() > open.end()) {
        open = phrase;
      }
    }
    if (open != null) {
      roles.add(role(open));
    }
    return List.copyOf(roles);
  }

  private boolean isNoun(Phrase phrase) {
    String noun = document.key(phrase.first());
    String before = document.key(phrase.first() - 1);
    String after = document.key(phrase.end());
    boolean single = phrase.length() == 1;
    return switch (noun) {
      case "chair", "chairs", "lead" ->
          !MAKE_A_VERB.contains(before) && !(noun.equals("chairs") && followsName(phrase.first()));
      case "chief" -> !single || !isLower(phrase.end()) || AFTER_CHIEF.contains(after);
      case "staff", "members" -> isReporting(after);
      default -> true;
    };
  }

  private boolean followsName(int first) {
    return first > 0 && document.token(first - 1).isCapital();
  }

  private static boolean isReporting(String key) {
    return key.equals("said") || key.equals("say") || key.equals("told");
  }

  private boolean isLower(int at) {
    return at < document.tokens().size() && document.token(at).shape() == Shape.LOWER;
  }

  private Role role(Phrase phrase) {
    int first = phrase.first();
    boolean former = false;
    boolean coming = false;
    boolean joint = false;
    int kept = first;
    while (first > 0 && isModifier(first - 1)) {
      first--;
      String key = document.key(first);
      boolean drop = !MODIFIERS.has("kept", key) && !MODIFIERS.has("joint", key);
      former |= MODIFIERS.has("former", key) || key.startsWith("ex-");
      coming |= MODIFIERS.has("coming", key);
      joint |= MODIFIERS.has("joint", key);
      kept = drop ? kept : first;
    }
    former |= document.key(first - 1).equals("once");
    int end = endOf(phrase);
    int behind = wordsBehind(end);
    coming |= behind == end + 1;
    joint |= behind == end + 2;
    boolean plural = phrase.category().equals("offices");
    return new Role(
        first,
        behind,
        kind(phrase.category()),
        document.slice(kept, end),
        plural,
        former,
        coming,
        joint);
  }

  /** "chief executive designate" is yet to come; a "chair in common" is shared. */
  private int wordsBehind(int end) {
    String next = document.key(end);
    if (next.equals("designate") || next.equals("elect") || next.equals("-elect")) {
      return end + 1;
    }
    boolean shared = next.equals("in") && document.key(end + 1).equals("common");
    return shared ? end + 2 : end;
  }

  private boolean isModifier(int at) {
    Token token = document.token(at);
    return !taken[at]
        && document.sentenceOf(at).holds(at + 1)
        && (MODIFIERS.knows(token.key()) || token.key().startsWith("ex-"));
  }

  private static Kind kind(String category) {
    return switch (category) {
      case "office", "offices", "counterpart" -> Kind.OFFICE;
      case "spokesperson" -> Kind.SPOKESPERSON;
      case "politician" -> Kind.POLITICIAN;
      case "clinician" -> Kind.CLINICIAN;
      default -> Kind.OTHER;
    };
  }

  /** "director of finance and performance" takes its field in; "head of the trust" does not. */
  private int endOf(Phrase phrase) {
    int end = phrase.end();
    boolean head = document.key(end - 1).equals("of");
    int of = head ? end - 1 : end;
    boolean opensField =
        document.key(of).equals("of")
            || document.key(of).equals("for") && document.key(end - 1).equals("director");
    if (!opensField) {
      return end;
    }
    int at = of + 1;
    while (at < document.tokens().size() && at - of <= LONGEST_FIELD && isField(at, of)) {
      at++;
    }
    return at > of + 1 ? at : head ? of : end;
  }

  private boolean isField(int at, int of) {
    Token token = document.token(at);
    String key = token.key();
    if (taken[at] || !token.isWord() || !document.sentenceOf(of).holds(at)) {
      return false;
    }
    boolean joinsFields =
        key.equals("and")
            && at > of + 1
            && isFieldWord(at + 1)
            && !isReporting(document.key(at + 1));
    return joinsFields || isFieldWord(at);
  }

  private boolean isFieldWord(int at) {
    return at < document.tokens().size()
        && !taken[at]
        && document.token(at).isWord()
        && !FIELD_ENDS.contains(document.key(at));
  }
}
