package org.partnershipledger.ingest.extraction.cue;

import org.partnershipledger.ingest.extraction.text.Block;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Token;

/** The parts that the tokens of a document play, looked up once for each token. */
final class Parts {
  private final int[] bits;

  private Parts(int[] bits) {
    this.bits = bits;
  }

  static Parts of(Document document) {
    int[] bits = new int[document.tokens().size()];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = VerbWords.of(document.key(i));
      if ((bits[i] & VerbWords.MAY.bit()) != 0 && isName(document, i)) {
        bits[i] = 0;
      }
    }
    return new Parts(bits);
  }

  /** "In May", "on 4 May": a capital inside a sentence makes the word a month or a surname. */
  private static boolean isName(Document document, int at) {
    Token token = document.token(at);
    Sentence sentence = document.sentenceOf(at);
    return token.shape() == Token.Shape.CAPITALISED
        && at > sentence.first()
        && document.token(at - 1).shape() != Token.Shape.QUOTE
        && sentence.block().kind() != Block.Kind.HEADLINE;
  }

  /** The bits of a token; 0 outside the document. */
  int at(int token) {
    return token < 0 || token >= bits.length ? 0 : bits[token];
  }

  /** Whether a token plays a part. */
  boolean has(VerbWords part, int token) {
    return (at(token) & part.bit()) != 0;
  }

  /** Whether a token plays any of these parts. */
  boolean hasAny(int parts, int token) {
    return (at(token) & parts) != 0;
  }

  boolean isAuxiliary(int token) {
    return hasAny(VerbWords.AUXILIARIES, token);
  }

  /** Whether a token may be a verb of the past by its form. */
  boolean isPast(int token) {
    return (at(token) & (VerbWords.PAST.bit() | VerbWords.REGULAR_PAST.bit())) != 0;
  }

  /** Whether a token may be a past participle by its form. */
  boolean isParticiple(int token) {
    return (at(token) & (VerbWords.PARTICIPLE.bit() | VerbWords.REGULAR_PAST.bit())) != 0;
  }

  /** Whether a token may stand between the words of a verb group. */
  boolean isBetween(int token) {
    return (at(token) & (VerbWords.BETWEEN.bit() | VerbWords.ADVERB.bit())) != 0;
  }
}
