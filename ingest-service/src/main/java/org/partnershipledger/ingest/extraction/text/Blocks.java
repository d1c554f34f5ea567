package org.partnershipledger.ingest.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.ingest.extraction.text.Block.Kind;

/** Finds the blocks of a text: every line is one, since wrapped lines are joined on submission. */
final class Blocks {
  private static final int LONGEST_HEADING = 110;

  private Blocks() {}

  static List<Block> of(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 ? text.length() : newline;
      int from = skip(text, at, end);
      int to = trim(text, from, end);
      if (to > from) {
        blocks.add(new Block(kindOf(text, from, to, blocks.isEmpty()), blocks.size(), from, to));
      }
      at = end + 1;
    }
    return blocks;
  }

  private static Kind kindOf(String text, int from, int to, boolean first) {
    char c = text.charAt(from);
    if (c == '\u2022' || c == '*' || (c == '-' && from + 1 < to && text.charAt(from + 1) == ' ')) {
      return Kind.LIST_ITEM;
    }
    boolean heading = to - from <= LONGEST_HEADING && !endsLikeASentence(text, from, to);
    if (heading && text.indexOf(". ", from, to) < 0) {
      return first ? Kind.HEADLINE : Kind.HEADING;
    }
    return Kind.PARAGRAPH;
  }

  private static boolean endsLikeASentence(String text, int from, int to) {
    int at = to - 1;
    while (at > from && Tokeniser.isQuote(text.charAt(at))) {
      at--;
    }
    char c = text.charAt(at);
    return c == '.' || c == '!' || c == ':' || c == ';' || c == ',' || c == '\u2026';
  }

  private static int skip(String text, int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int trim(String text, int from, int end) {
    int at = end;
    while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
