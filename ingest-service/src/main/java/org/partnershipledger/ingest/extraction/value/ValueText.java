package org.partnershipledger.ingest.extraction.value;

import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** A document with the senses of its words, each looked up once. */
final class ValueText implements Keys {
  private static final Token NOWHERE = new Token(-1, -1, -1, "", "", Shape.MARK);
  private final Document document;
  private final Word[] words;

  ValueText(Document document) {
    this.document = document;
    this.words = new Word[document.tokens().size()];
    for (int i = 0; i < words.length; i++) {
      Token token = document.token(i);
      words[i] = token.shape() == Shape.NUMBER ? Word.DIGITS : Vocabulary.of(token.key());
    }
  }

  Document document() {
    return document;
  }

  int size() {
    return words.length;
  }

  /** The word at an index; {@link Word#PLAIN} outside the document. */
  Word word(int index) {
    return index < 0 || index >= words.length ? Word.PLAIN : words[index];
  }

  /** The token at an index; an empty mark outside the document. */
  Token token(int index) {
    return index < 0 || index >= words.length ? NOWHERE : document.token(index);
  }

  @Override
  public String key(int index) {
    return token(index).key();
  }

  boolean is(int index, String key) {
    return key(index).equals(key);
  }

  boolean isNumber(int index) {
    return word(index).is(Sense.DIGITS);
  }

  boolean isWord(int index) {
    return token(index).isWord();
  }

  /** Whether nothing stands between a token and the next. */
  boolean touchesNext(int index) {
    return token(index).end() == token(index + 1).start();
  }

  /** Whether the next token belongs to the same sentence. */
  boolean hasNext(int index) {
    return index + 1 < words.length
        && document.sentenceOf(index).index() == document.sentenceOf(index + 1).index();
  }

  /** Whether a token is a hyphen or a dash. */
  boolean isDash(int index) {
    return switch (key(index)) {
      case "-", "\u2013", "\u2014", "\u2010", "\u2011", "\u2212" -> true;
      default -> false;
    };
  }

  /** Index one past the last token of the sentence that holds a token. */
  int sentenceEnd(int index) {
    return document.sentenceOf(index).last();
  }

  /** Index of the first token of the sentence that holds a token. */
  int sentenceStart(int index) {
    return document.sentenceOf(index).first();
  }

  /** The characters from one token up to another, the second exclusive. */
  String slice(int first, int end) {
    return document.slice(first, end);
  }
}
