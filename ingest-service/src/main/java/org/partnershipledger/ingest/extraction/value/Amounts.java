package org.partnershipledger.ingest.extraction.value;

import java.util.List;
import org.partnershipledger.ingest.extraction.text.Document;

/** Amounts of pounds sterling in a document. */
public final class Amounts {
  private Amounts() {}

  /** The amounts in the order of the text; amounts in other currencies are left out. */
  public static List<MoneyMention> find(Document document) {
    return Values.of(document).amounts();
  }
}
