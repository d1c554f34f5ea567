package org.partnershipledger.ingest.extraction.assurance;

import java.util.List;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.Scene;

/** The rules of assurance claims. */
public final class AssuranceRules {
  private AssuranceRules() {}

  /** The assurance claims of an article, in the order of the text. */
  public static List<Draft> find(Scene scene) {
    return List.of();
  }
}
