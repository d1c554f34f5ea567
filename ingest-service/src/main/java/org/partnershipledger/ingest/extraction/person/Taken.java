package org.partnershipledger.ingest.extraction.person;

import java.util.Arrays;
import java.util.List;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.text.Document;

/** Which tokens belong to the names of bodies. */
final class Taken {
  private Taken() {}

  static boolean[] by(Document document, List<Mention> mentions) {
    boolean[] taken = new boolean[document.tokens().size()];
    for (Mention mention : mentions) {
      Arrays.fill(taken, mention.first(), mention.end(), true);
    }
    return taken;
  }
}
