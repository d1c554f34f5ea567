package org.partnershipledger.kubernetes.model;

import java.util.Optional;
import org.partnershipledger.kubernetes.Manifest;

/** Whether an object is one that the cluster would take. */
public final class Kinds {
  private Kinds() {}

  /** What is wrong with it; empty when nothing is. A kind that nobody knows is wrong. */
  public static Optional<String> fault(Manifest manifest) {
    String kind = manifest.at("/apiVersion").asText() + ' ' + manifest.kind();
    if (StrictModels.know(kind)) {
      return StrictModels.fault(kind, manifest.tree());
    }
    if (ClosedSchemas.know(kind)) {
      return ClosedSchemas.fault(kind, manifest.tree());
    }
    return Optional.of("there is no kind " + kind);
  }
}
