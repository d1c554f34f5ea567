package org.partnershipledger.kubernetes.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kubernetes.Manifest;
import org.partnershipledger.kubernetes.Manifests;
import org.partnershipledger.kubernetes.Selector;
import org.partnershipledger.kubernetes.Workload;

/** Whatever selects pods selects those that it means, and none by chance. */
final class SelectorCheck {
  // Pods that the operators make bear these labels, with the name of what they belong to.
  private static final Map<String, String> OPERATORS =
      Map.of("strimzi.io/cluster", "Kafka", "cnpg.io/cluster", "Cluster");

  private SelectorCheck() {}

  static List<String> faults(Manifests manifests) {
    Faults faults = new Faults();
    for (Manifest deployment : manifests.ofKind("Deployment")) {
      Workload workload = new Workload(deployment);
      faults.unless(
          manifests.selected(deployment.at("/spec/selector")).equals(List.of(workload)),
          workload.id() + " does not select its own pods alone");
    }
    for (Manifest service : manifests.ofKind("Service")) {
      Map<String, String> wanted = service.texts("/spec/selector");
      List<Workload> selected =
          manifests.workloads().stream().filter(w -> Selector.fits(wanted, w.labels())).toList();
      faults.unless(
          selected.size() == 1 && selected.getFirst().service().equals(service.name()),
          service.id() + " does not lead to the pods of its service alone");
    }
    for (String kind : List.of("PodDisruptionBudget", "PodMonitor")) {
      for (Manifest manifest : manifests.ofKind(kind)) {
        JsonNode selector = manifest.at("/spec/selector");
        faults.unless(
            isKnown(manifests, selector)
                && manifests.selected(selector).stream().allMatch(Workload::isService),
            manifest.id() + " selects no pods of a service, or others too");
      }
    }
    for (Manifest policy : manifests.ofKind("NetworkPolicy")) {
      ofPolicy(manifests, policy, faults);
    }
    return faults.list();
  }

  private static void ofPolicy(Manifests manifests, Manifest policy, Faults faults) {
    JsonNode subject = policy.at("/spec/podSelector");
    faults.unless(
        isKnown(manifests, subject), policy.id() + " is about pods that do not exist: " + subject);
    for (JsonNode peer : policy.tree().findValues("podSelector")) {
      boolean isElsewhere = Manifest.texts(peer.path("matchLabels")).containsKey("k8s-app");
      faults.unless(
          isElsewhere || isKnown(manifests, peer),
          policy.id() + " allows pods that do not exist: " + peer);
    }
  }

  private static boolean isKnown(Manifests manifests, JsonNode selector) {
    Map<String, String> labels = Manifest.texts(selector.path("matchLabels"));
    return OPERATORS.entrySet().stream()
        .filter(operator -> labels.containsKey(operator.getKey()))
        .findFirst()
        .map(o -> manifests.find(o.getValue(), labels.get(o.getKey())).isPresent())
        .orElseGet(() -> !manifests.selected(selector).isEmpty());
  }
}
