package org.partnershipledger.ingest.extraction.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A text with its blocks, sentences, tokens and quotations. */
public final class Document {
  private final String text;
  private final List<Block> blocks;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final List<Quotation> quotations;
  private final Token[] tokenAt;
  private final Sentence[] sentenceOfToken;

  private Document(
      String text,
      List<Block> blocks,
      List<Token> tokens,
      List<Sentence> sentences,
      List<Quotation> quotations) {
    this.text = text;
    this.blocks = blocks;
    this.tokens = tokens;
    this.sentences = sentences;
    this.quotations = quotations;
    this.tokenAt = tokens.toArray(Token[]::new);
    this.sentenceOfToken = new Sentence[tokens.size()];
    for (Sentence sentence : sentences) {
      Arrays.fill(sentenceOfToken, sentence.first(), sentence.last(), sentence);
    }
  }

  /** Reads the structure of a canonical text. */
  public static Document of(String text) {
    List<Block> blocks = Blocks.of(text);
    List<Token> tokens = List.copyOf(Tokeniser.tokenise(text));
    List<Sentence> sentences = List.copyOf(Sentences.of(blocks, tokens));
    return new Document(text, blocks, tokens, sentences, Quotations.of(blocks, tokens));
  }

  /** The canonical text. */
  public String text() {
    return text;
  }

  /** The blocks, in order. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The tokens, in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The token at an index. */
  public Token token(int index) {
    return tokenAt[index];
  }

  /** The key of the token at an index; the empty string outside the document. */
  public String key(int index) {
    return index < 0 || index >= tokenAt.length ? "" : tokenAt[index].key();
  }

  /** The sentences, in order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The sentence that holds a token. */
  public Sentence sentenceOf(int token) {
    return sentenceOfToken[token];
  }

  /** The token that begins at or after a character; the last token when none does. */
  public Token tokenFrom(int offset) {
    return tokens.get(Math.min(Sorted.firstFrom(tokens, Token::start, offset), tokens.size() - 1));
  }

  /** The quotations, in order. */
  public List<Quotation> quotations() {
    return quotations;
  }

  /** The quotation that holds a character, if any. */
  public Optional<Quotation> quotationAt(int offset) {
    int behind = Sorted.firstBehind(quotations, Quotation::start, offset);
    return behind == 0 || quotations.get(behind - 1).end() <= offset
        ? Optional.empty()
        : Optional.of(quotations.get(behind - 1));
  }

  /** The characters between two tokens, the second one exclusive. */
  public String slice(int firstToken, int endToken) {
    return text.substring(tokenAt[firstToken].start(), tokenAt[endToken - 1].end());
  }
}
