package org.partnershipledger.ingest.extraction.text;

import java.util.List;

/**
 * A sentence: tokens from first to last of one block.
 *
 * @param index its place among the sentences of the document
 * @param block the block that it stands in
 * @param tokens its tokens
 */
public record Sentence(int index, Block block, List<Token> tokens) {
  /** Offset of the first character. */
  public int start() {
    return tokens.getFirst().start();
  }

  /** Offset one past the last character. */
  public int end() {
    return tokens.getLast().end();
  }

  /** Index of the first token in the document. */
  public int first() {
    return tokens.getFirst().index();
  }

  /** Index one past the last token in the document. */
  public int last() {
    return tokens.getLast().index() + 1;
  }

  /** Whether the token with this index in the document belongs to the sentence. */
  public boolean holds(int token) {
    return token >= first() && token < last();
  }
}
