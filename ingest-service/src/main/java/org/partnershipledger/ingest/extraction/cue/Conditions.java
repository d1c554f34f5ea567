package org.partnershipledger.ingest.extraction.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * Finds what a proposition is made to depend on: "if agreed", "provided that regulators say yes".
 */
final class Conditions {
  private static final Set<String> AFTER_THESE_A_QUESTION =
      Set.of(
          "asked",
          "ask",
          "asking",
          "asks",
          "wonder",
          "wondered",
          "know",
          "see",
          "sure",
          "clear",
          "doubt",
          "decide",
          "discuss",
          "as",
          "even",
          "say",
          "question",
          "unclear",
          "consider",
          "explore",
          "check");

  private Conditions() {}

  /** The conditions of a document as runs of tokens, in order. */
  static List<Clause> find(Document document, Parts parts) {
    List<Clause> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      int at = sentence.first();
      while (at < sentence.last()) {
        boolean opens = parts.has(VerbWords.CONDITION, at);
        int length = opens ? cueLength(document, at, sentence) : 0;
        if (length > 0) {
          int end = endOf(document, parts, at + length, sentence);
          found.add(new Clause(at, end));
          at = end;
        } else {
          at++;
        }
      }
    }
    return found;
  }

  private static int cueLength(Document document, int at, Sentence sentence) {
    String next = document.key(at + 1);
    return switch (document.key(at)) {
      case "if" ->
          AFTER_THESE_A_QUESTION.contains(document.key(at - 1)) || next.equals("not") ? 0 : 1;
      case "unless", "assuming" -> 1;
      case "provided", "providing" ->
          next.equals("that") || isClauseStart(document, at, sentence) ? 1 : 0;
      case "subject" -> next.equals("to") ? 2 : 0;
      case "depending", "conditional", "contingent", "dependent" ->
          next.equals("on") || next.equals("upon") ? 2 : 0;
      case "condition" -> next.equals("that") ? 2 : 0;
      case "long" ->
          next.equals("as")
                  && !document.key(at - 2).equals("for")
                  && document.key(at - 1).equals("as")
              ? 2
              : 0;
      case "should", "were", "had" -> isInverted(document, at, sentence) ? 1 : 0;
      default -> 0;
    };
  }

  /** "the merger will go ahead, provided boards agree", but not "care provided by". */
  private static boolean isClauseStart(Document document, int at, Sentence sentence) {
    boolean opens = at == sentence.first() || document.key(at - 1).equals(",");
    String next = document.key(at + 1);
    return opens && !next.equals("by") && !next.equals("in") && !next.equals("at");
  }

  /** "Should the boards agree, ...", "Were they to remain separate, ...". */
  private static boolean isInverted(Document document, int at, Sentence sentence) {
    boolean opens =
        at == sentence.first()
            || document.key(at - 1).equals(",") && document.key(at - 2).length() > 1;
    if (!opens || at + 1 >= sentence.last()) {
      return false;
    }
    boolean capital = document.token(at).isCapital();
    boolean subject = document.token(at + 1).isCapital() || SUBJECTS.contains(document.key(at + 1));
    return subject && (capital || document.key(at).equals("should"));
  }

  private static final Set<String> SUBJECTS =
      Set.of(
          "the", "they", "it", "he", "she", "we", "both", "either", "this", "that", "each",
          "boards", "all", "a");

  private static int endOf(Document document, Parts parts, int from, Sentence sentence) {
    int at = from;
    while (at < sentence.last()) {
      String key = document.key(at);
      boolean comma = key.equals(",") && !isListComma(document, parts, at, sentence);
      if (comma || key.equals(";") || key.equals(".") || key.equals("but") || key.equals(")")) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** "regulators, boards and governors": a comma soon followed by "and" with no verb between. */
  private static boolean isListComma(Document document, Parts parts, int at, Sentence sentence) {
    for (int i = at + 1; i < sentence.last() && i <= at + 4; i++) {
      String key = document.key(i);
      if (parts.isAuxiliary(i) || key.equals(",") && i == at + 1) {
        return false;
      }
      if (key.equals("and") || key.equals("or")) {
        return i > at + 1;
      }
    }
    return false;
  }
}
