package org.partnershipledger.ingest.extraction.leadership;

import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Trims the words of a claim. */
final class Quotes {
  private Quotes() {}

  /** The end of a stretch without trailing commas, quotation marks and conjunctions. */
  static int trimmed(Document document, int first, int end) {
    int at = end;
    while (at - 1 > first && isLoose(document.token(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isLoose(Token token) {
    return token.shape() == Shape.QUOTE
        || token.is(",")
        || token.is("and")
        || token.is(";")
        || token.is("(");
  }
}
