package org.partnershipledger.kubernetes.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.kubernetes.Manifest;
import org.partnershipledger.kubernetes.Manifests;
import org.partnershipledger.kubernetes.service.PackagedService;

/** One hand scales a service, by its own group, to no more instances than have work. */
final class ScalingCheck {
  private ScalingCheck() {}

  static List<String> faults(Manifests manifests) {
    Faults faults = new Faults();
    for (PackagedService service : PackagedService.ALL) {
      List<Manifest> scalers =
          Stream.of("ScaledObject", "HorizontalPodAutoscaler")
              .flatMap(kind -> manifests.ofKind(kind).stream())
              .filter(s -> s.at("/spec/scaleTargetRef/name").asText().equals(service.name()))
              .toList();
      boolean isFixed =
          manifests
              .find("Deployment", service.name())
              .filter(deployment -> deployment.at("/spec").has("replicas"))
              .isPresent();
      faults.unless(
          scalers.size() == (isFixed ? 0 : 1),
          service.name() + " is scaled by " + scalers.size() + (isFixed ? " and a number" : ""));
      scalers.forEach(scaler -> of(scaler, service, faults));
    }
    return faults.list();
  }

  private static void of(Manifest scaler, PackagedService service, Faults faults) {
    int least = scaler.at("/spec/minReplicas").asInt(scaler.at("/spec/minReplicaCount").asInt());
    int most = scaler.at("/spec/maxReplicas").asInt(scaler.at("/spec/maxReplicaCount").asInt());
    faults.unless(least >= 2, scaler.id() + " goes below two instances");
    faults.unless(
        most <= service.reads().partitions(),
        scaler.id() + " makes more instances than there are partitions");
    for (JsonNode trigger : scaler.items("/spec/triggers")) {
      faults.unless(
          trigger.at("/metadata/topic").asText().equals(service.reads().topicName())
              && trigger.at("/metadata/consumerGroup").asText().equals(service.group()),
          scaler.id() + " counts what waits for somebody else");
    }
  }
}
