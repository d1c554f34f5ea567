package org.partnershipledger.ingest.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/**
 * Finds quotations by block. A quotation that runs over paragraphs opens each of them and is closed
 * only in the last; texts also open with a curly mark and close with a straight one.
 */
final class Quotations {
  private static final int SHORTEST_SPEECH = 5;

  private Quotations() {}

  static List<Quotation> of(List<Block> blocks, List<Token> tokens) {
    List<Quotation> found = new ArrayList<>();
    int at = 0;
    boolean runsOn = false;
    for (Block block : blocks) {
      int open = -1;
      boolean continued = false;
      while (at < tokens.size() && tokens.get(at).start() < block.end()) {
        Token token = tokens.get(at);
        if (token.shape() == Shape.QUOTE) {
          if (open < 0 && opens(tokens, at, block)) {
            open = at;
            continued = runsOn && token.start() == block.start();
          } else if (open >= 0 && closes(tokens, open, at)) {
            found.add(quotation(tokens, open + 1, at, continued));
            open = -1;
          }
        }
        at++;
      }
      runsOn = open >= 0 && isDouble(tokens.get(open));
      if (runsOn) {
        found.add(quotation(tokens, open + 1, at, continued));
      }
    }
    return List.copyOf(found);
  }

  private static Quotation quotation(List<Token> tokens, int from, int to, boolean continued) {
    if (to <= from) {
      int offset = tokens.get(Math.min(from, tokens.size() - 1)).start();
      return new Quotation(offset, offset, false, continued);
    }
    boolean speech = continued || to - from >= SHORTEST_SPEECH;
    return new Quotation(tokens.get(from).start(), tokens.get(to - 1).end(), speech, continued);
  }

  private static boolean opens(List<Token> tokens, int at, Block block) {
    Token token = tokens.get(at);
    return switch (token.text()) {
      case "\u201c", "\u2018" -> true;
      case "\"" -> true;
      case "'" ->
          (token.start() == block.start() || tokens.get(at - 1).end() < token.start())
              && at + 1 < tokens.size()
              && tokens.get(at + 1).start() == token.end();
      default -> false;
    };
  }

  private static boolean closes(List<Token> tokens, int open, int at) {
    Token opening = tokens.get(open);
    return isDouble(opening) == isDouble(tokens.get(at)) && !tokens.get(at).text().equals("\u201c");
  }

  private static boolean isDouble(Token token) {
    return token.text().equals("\"")
        || token.text().equals("\u201c")
        || token.text().equals("\u201d");
  }
}
