package org.partnershipledger.ingest.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Cuts the tokens of each block into sentences. */
final class Sentences {
  /** No sentence is longer; what runs on is cut, so that no text can make the rules slow. */
  private static final int LONGEST = 250;

  private static final Set<String> ABBREVIATIONS =
      WordSets.of(Sentences.class, "sentences.abbreviations");

  private Sentences() {}

  static List<Sentence> of(List<Block> blocks, List<Token> tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (Block block : blocks) {
      int from = at;
      while (at < tokens.size() && tokens.get(at).start() < block.end()) {
        at++;
        boolean more = at < tokens.size() && tokens.get(at).start() < block.end();
        if (more && (endsAfter(tokens, at - 1) || at - from >= LONGEST)) {
          at = withClosingQuote(tokens, at, block);
          sentences.add(sentence(sentences.size(), block, tokens, from, at));
          from = at;
        }
      }
      if (at > from) {
        sentences.add(sentence(sentences.size(), block, tokens, from, at));
      }
    }
    return sentences;
  }

  private static int withClosingQuote(List<Token> tokens, int at, Block block) {
    int next = at;
    while (next < tokens.size()
        && tokens.get(next).start() < block.end()
        && tokens.get(next).shape() == Shape.QUOTE
        && tokens.get(next).start() == tokens.get(next - 1).end()) {
      next++;
    }
    return next;
  }

  private static Sentence sentence(int index, Block block, List<Token> tokens, int from, int to) {
    return new Sentence(index, block, tokens.subList(from, to));
  }

  private static boolean endsAfter(List<Token> tokens, int index) {
    Token mark = tokens.get(index);
    return switch (mark.text()) {
      case "!", "?" -> opensNext(tokens, index);
      case "." ->
          !isAbbreviation(tokens, index) && !isLeader(tokens, index) && opensNext(tokens, index);
      default -> false;
    };
  }

  /** Dots in a row lead from a label to its value, as in a table. */
  private static boolean isLeader(List<Token> tokens, int index) {
    return index > 0 && tokens.get(index - 1).is(".")
        || index + 1 < tokens.size() && tokens.get(index + 1).is(".");
  }

  private static boolean isAbbreviation(List<Token> tokens, int index) {
    if (index == 0) {
      return false;
    }
    Token before = tokens.get(index - 1);
    boolean touches = before.end() == tokens.get(index).start();
    return touches
        && (ABBREVIATIONS.contains(before.key()) && !isAnswer(tokens, index)
            || (before.text().length() == 1 && before.shape() == Shape.CAPITALISED));
  }

  /** "No. It stays open" answers; "No. 10" is a number. */
  private static boolean isAnswer(List<Token> tokens, int index) {
    return tokens.get(index - 1).is("no")
        && index + 1 < tokens.size()
        && tokens.get(index + 1).shape() != Shape.NUMBER;
  }

  /** A sentence begins with a capital, a number, a quotation mark, a bracket or a pound sign. */
  private static boolean opensNext(List<Token> tokens, int index) {
    int at = index + 1;
    while (at < tokens.size() && tokens.get(at).shape() == Shape.QUOTE) {
      at++;
    }
    if (at >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(at);
    boolean gap = next.start() > tokens.get(index).end();
    return gap
            && (next.isCapital()
                || next.shape() == Shape.NUMBER
                || "\u00a3([".contains(next.text()))
        || at > index + 1 && next.isCapital();
  }
}
