package org.partnershipledger.ingest.extraction.text;

import java.util.List;
import java.util.Set;

/** A sentence: tokens from first to last of one block. */
public final class Sentence {
  private final int index;
  private final Block block;
  private final List<Token> tokens;
  private final int first;
  private final int last;

  /**
   * A sentence of these tokens.
   *
   * @param index its place among the sentences of the document
   * @param block the block that it stands in
   * @param tokens its tokens; at least one
   */
  Sentence(int index, Block block, List<Token> tokens) {
    this.index = index;
    this.block = block;
    this.tokens = tokens;
    this.first = tokens.getFirst().index();
    this.last = tokens.getLast().index() + 1;
  }

  /** Its place among the sentences of the document. */
  public int index() {
    return index;
  }

  /** The block that it stands in. */
  public Block block() {
    return block;
  }

  /** Its tokens. */
  public List<Token> tokens() {
    return tokens;
  }

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
    return first;
  }

  /** Index one past the last token in the document. */
  public int last() {
    return last;
  }

  /** Whether the token with this index in the document belongs to the sentence. */
  public boolean holds(int token) {
    return token >= first && token < last;
  }

  /** Whether one of these keys stands in the sentence. */
  public boolean hasAny(Set<String> keys) {
    for (int i = 0; i < tokens.size(); i++) {
      if (keys.contains(tokens.get(i).key())) {
        return true;
      }
    }
    return false;
  }
}
