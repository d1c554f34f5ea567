package org.partnershipledger.ingest.extraction.population;

import java.util.List;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.Scene;

/** The rules of population claims. */
public final class PopulationRules {
  private PopulationRules() {}

  /** The population claims of an article, in the order of the text. */
  public static List<Draft> find(Scene scene) {
    return List.of();
  }
}
