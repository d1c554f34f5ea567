package org.partnershipledger.kubernetes.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.partnershipledger.kubernetes.Manifest;
import org.partnershipledger.kubernetes.Manifests;
import org.partnershipledger.kubernetes.Selector;
import org.partnershipledger.kubernetes.Workload;

/** A drained node, a lost zone and a new version each leave the service answering. */
final class AvailabilityCheck {
  private static final List<String> SPREAD =
      List.of("topology.kubernetes.io/zone", "kubernetes.io/hostname");

  private AvailabilityCheck() {}

  static List<String> faults(Manifests manifests) {
    Faults faults = new Faults();
    for (Manifest deployment : manifests.ofKind("Deployment")) {
      Workload workload = new Workload(deployment);
      faults.unless(
          deployment.at("/spec/strategy/rollingUpdate/maxUnavailable").asInt(1) == 0,
          workload.id() + " goes down for a new version");
      faults.unless(
          manifests.ofKind("PodDisruptionBudget").stream().anyMatch(b -> protects(b, workload)),
          workload.id() + " has no disruption budget of one");
      for (String key : SPREAD) {
        faults.unless(
            Manifest.items(workload.pod().path("topologySpreadConstraints")).stream()
                .anyMatch(constraint -> spreads(constraint, key, workload)),
            workload.id() + " is not spread over " + key);
      }
    }
    return faults.list();
  }

  private static boolean protects(Manifest budget, Workload workload) {
    return Selector.matches(budget.at("/spec/selector"), workload.labels())
        && budget.at("/spec/maxUnavailable").asInt() == 1;
  }

  private static boolean spreads(JsonNode constraint, String key, Workload workload) {
    return constraint.path("topologyKey").asText().equals(key)
        && Selector.matches(constraint.path("labelSelector"), workload.labels())
        && Manifest.items(constraint.path("matchLabelKeys")).stream()
            .anyMatch(label -> label.asText().equals("app.kubernetes.io/name"));
  }
}
