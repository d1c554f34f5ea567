package org.partnershipledger.kubernetes.check;

import java.util.List;
import org.partnershipledger.kubernetes.Manifest;
import org.partnershipledger.kubernetes.Manifests;
import org.partnershipledger.kubernetes.model.Kinds;

/** Each object has the fields of its kind and no other, and is in the one namespace. */
final class KindCheck {
  private static final String NAMESPACE = "partnership-ledger";

  private KindCheck() {}

  static List<String> faults(Manifests manifests) {
    Faults faults = new Faults();
    for (Manifest manifest : manifests.all()) {
      var fault = Kinds.fault(manifest);
      faults.unless(fault.isEmpty(), manifest.id() + ": " + fault.orElse(""));
      faults.unless(
          manifest.kind().equals("Namespace")
              ? manifest.name().equals(NAMESPACE)
              : manifest.at("/metadata/namespace").asText().equals(NAMESPACE),
          manifest.id() + " is not in the namespace " + NAMESPACE);
    }
    return faults.list();
  }
}
