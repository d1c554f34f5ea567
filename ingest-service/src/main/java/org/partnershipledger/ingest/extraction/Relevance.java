package org.partnershipledger.ingest.extraction;

import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Token;

/** Whether an article is about the health service at all; mergers elsewhere give no claims. */
final class Relevance {
  private Relevance() {}

  static boolean isAboutTheNhs(Scene scene) {
    for (Mention mention : scene.mentions()) {
      if (mention.body().isKnown()) {
        return true;
      }
    }
    return scene.document().tokens().stream().anyMatch(Relevance::isHealthWord);
  }

  private static boolean isHealthWord(Token token) {
    return token.text().equals("NHS") || token.text().equals("CCG") || token.text().equals("CCGs");
  }
}
