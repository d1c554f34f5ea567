package org.partnershipledger.kubernetes.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnershipledger.kubernetes.Manifest;
import org.partnershipledger.kubernetes.Manifests;
import org.partnershipledger.kubernetes.Workload;

/**
 * The Pod Security Standard {@code restricted}, and beyond it: nothing written but to {@code /tmp},
 * no token of the Kubernetes API.
 */
final class RestrictedCheck {
  private static final Set<String> VOLUMES =
      Set.of("name", "emptyDir", "secret", "configMap", "projected", "persistentVolumeClaim");
  private static final long LOWEST_USER = 10_000;

  private RestrictedCheck() {}

  static List<String> faults(Manifests manifests) {
    List<String> faults = new ArrayList<>();
    for (Manifest namespace : manifests.ofKind("Namespace")) {
      if (!"restricted"
          .equals(namespace.texts("/metadata/labels").get("pod-security.kubernetes.io/enforce"))) {
        faults.add(namespace.id() + " does not enforce the standard restricted");
      }
    }
    for (Workload workload : manifests.workloads()) {
      List<String> found = new ArrayList<>(ofPod(workload.pod()));
      workload.containers().forEach(container -> found.addAll(ofContainer(container)));
      found.forEach(fault -> faults.add(workload.id() + ": " + fault));
    }
    return faults;
  }

  private static List<String> ofPod(JsonNode pod) {
    Faults faults = new Faults();
    faults.unless(pod.at("/securityContext/runAsNonRoot").asBoolean(), "may run as root");
    faults.unless(
        pod.at("/securityContext/runAsUser").asLong() >= LOWEST_USER,
        "runs as a user that a node may know");
    faults.unless(
        pod.at("/securityContext/seccompProfile/type").asText().equals("RuntimeDefault"),
        "has no seccomp profile");
    faults.unless(
        pod.has("automountServiceAccountToken")
            && !pod.path("automountServiceAccountToken").asBoolean(),
        "gets a token of the Kubernetes API");
    for (String shared : List.of("hostNetwork", "hostPID", "hostIPC")) {
      faults.unless(!pod.path(shared).asBoolean(), "has " + shared);
    }
    for (JsonNode volume : pod.path("volumes")) {
      volume
          .fieldNames()
          .forEachRemaining(
              kind -> faults.unless(VOLUMES.contains(kind), "has a volume of kind " + kind));
    }
    return faults.list();
  }

  private static List<String> ofContainer(JsonNode container) {
    JsonNode context = container.path("securityContext");
    Faults faults = new Faults();
    faults.unless(
        context.has("allowPrivilegeEscalation")
            && !context.path("allowPrivilegeEscalation").asBoolean(),
        "may gain privileges");
    faults.unless(!context.path("privileged").asBoolean(), "is privileged");
    faults.unless(context.path("readOnlyRootFilesystem").asBoolean(), "may write to its root");
    faults.unless(
        Manifest.items(context.at("/capabilities/drop")).stream()
            .anyMatch(dropped -> dropped.asText().equals("ALL")),
        "keeps capabilities");
    faults.unless(context.at("/capabilities/add").isMissingNode(), "adds capabilities");
    return faults.list();
  }
}
