package org.partnershipledger.ingest.extraction.leadership;

import java.util.List;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.Scene;

/** The rules of leadership claims. */
public final class LeadershipRules {
  private LeadershipRules() {}

  /** The leadership claims of an article, in the order of the text. */
  public static List<Draft> find(Scene scene) {
    return List.of();
  }
}
