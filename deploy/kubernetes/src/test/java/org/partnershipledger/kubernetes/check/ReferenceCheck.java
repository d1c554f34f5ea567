package org.partnershipledger.kubernetes.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.kubernetes.Manifest;
import org.partnershipledger.kubernetes.Manifests;
import org.partnershipledger.kubernetes.Workload;

/**
 * What an object names is there: in the overlay, made by an operator, or listed as yours to make.
 */
final class ReferenceCheck {
  private ReferenceCheck() {}

  static List<String> faults(Manifests manifests, String readme) {
    Faults faults = new Faults();
    for (Workload workload : manifests.workloads()) {
      expect(
          manifests,
          workload.manifest(),
          "/spec/template/spec/serviceAccountName",
          "ServiceAccount",
          faults);
      for (JsonNode map : workload.pod().findValues("configMapRef")) {
        String name = map.path("name").asText();
        faults.unless(
            manifests.find("ConfigMap", name).isPresent(),
            workload.id() + " names the ConfigMap " + name + ", which is nowhere");
      }
    }
    for (Manifest manifest : manifests.all()) {
      secrets(manifests, manifest, readme, faults);
      switch (manifest.kind()) {
        case "Ingress" ->
            manifest
                .tree()
                .findValues("service")
                .forEach(s -> expectNamed(manifests, manifest, "Service", s, faults));
        case "ScaledObject" -> {
          expect(manifests, manifest, "/spec/scaleTargetRef/name", "Deployment", faults);
          manifest
              .tree()
              .findValues("authenticationRef")
              .forEach(a -> expectNamed(manifests, manifest, "TriggerAuthentication", a, faults));
        }
        case "HorizontalPodAutoscaler" ->
            expect(manifests, manifest, "/spec/scaleTargetRef/name", "Deployment", faults);
        case "ScheduledBackup" ->
            expect(manifests, manifest, "/spec/cluster/name", "Cluster", faults);
        case "Cluster" ->
            manifest
                .tree()
                .findValues("barmanObjectName")
                .forEach(
                    name ->
                        faults.unless(
                            manifests.find("ObjectStore", name.asText()).isPresent(),
                            manifest.id()
                                + " keeps its backups in "
                                + name
                                + ", which is nowhere"));
        case "KafkaTopic", "KafkaUser", "KafkaNodePool" ->
            faults.unless(
                manifests
                    .find(
                        "Kafka",
                        manifest.texts("/metadata/labels").getOrDefault("strimzi.io/cluster", ""))
                    .isPresent(),
                manifest.id() + " belongs to no Kafka");
        default -> {}
      }
    }
    return faults.list();
  }

  private static void secrets(
      Manifests manifests, Manifest manifest, String readme, Faults faults) {
    Map<String, Set<String>> made = MadeSecrets.by(manifests);
    for (SecretUse use : SecretUse.of(manifest)) {
      faults.unless(
          made.getOrDefault(use.name(), Set.of()).contains(use.key())
              || readme.contains("| `" + use.name() + "` | `" + use.key() + "` |"),
          manifest.id()
              + " needs "
              + use.key()
              + " of the Secret "
              + use.name()
              + ", which nobody makes");
    }
  }

  private static void expect(
      Manifests manifests, Manifest manifest, String pointer, String kind, Faults faults) {
    String name = manifest.at(pointer).asText();
    faults.unless(
        manifests.find(kind, name).isPresent(),
        manifest.id() + " names the " + kind + " " + name + ", which is nowhere");
  }

  private static void expectNamed(
      Manifests manifests, Manifest manifest, String kind, JsonNode reference, Faults faults) {
    String name = reference.path("name").asText();
    faults.unless(
        manifests.find(kind, name).isPresent(),
        manifest.id() + " names the " + kind + " " + name + ", which is nowhere");
  }
}
