package org.partnershipledger.kubernetes.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipledger.kubernetes.Manifest;
import org.partnershipledger.kubernetes.Manifests;
import org.partnershipledger.kubernetes.Workload;
import org.partnershipledger.kubernetes.service.PackagedService;

/**
 * Ports are those that the services listen on, and whoever names a port names one that is there.
 */
final class PortCheck {
  private PortCheck() {}

  static List<String> faults(Manifests manifests) {
    Faults faults = new Faults();
    for (PackagedService service : PackagedService.ALL) {
      manifests
          .find("Deployment", service.name())
          .ifPresent(deployment -> ofDeployment(new Workload(deployment), service, faults));
    }
    for (Manifest service : manifests.ofKind("Service")) {
      for (JsonNode port : service.items("/spec/ports")) {
        String target = port.path("targetPort").asText();
        for (Workload workload : selected(manifests, service)) {
          faults.unless(
              ports(workload).containsKey(target),
              service.id() + " leads to port " + target + ", which " + workload.id() + " lacks");
        }
      }
    }
    for (Manifest monitor : manifests.ofKind("PodMonitor")) {
      for (Workload workload : manifests.selected(monitor.at("/spec/selector"))) {
        for (JsonNode endpoint : monitor.items("/spec/podMetricsEndpoints")) {
          faults.unless(
              ports(workload).containsKey(endpoint.path("port").asText()),
              monitor.id() + " asks a port that " + workload.id() + " lacks");
        }
      }
    }
    return faults.list();
  }

  private static void ofDeployment(Workload workload, PackagedService service, Faults faults) {
    faults.unless(
        ports(workload).containsValue(service.port()),
        workload.id() + " does not open port " + service.port() + ", where it listens");
    for (JsonNode container : workload.containers()) {
      for (JsonNode probe : container.findValues("httpGet")) {
        String port = probe.path("port").asText();
        faults.unless(
            ports(workload).containsKey(port),
            workload.id() + ": a probe asks port " + port + ", which it lacks");
      }
    }
  }

  private static List<Workload> selected(Manifests manifests, Manifest service) {
    return manifests.workloads().stream()
        .filter(
            w ->
                org.partnershipledger.kubernetes.Selector.fits(
                    service.texts("/spec/selector"), w.labels()))
        .toList();
  }

  private static Map<String, Integer> ports(Workload workload) {
    return workload.containers().stream()
        .flatMap(container -> Manifest.items(container.path("ports")).stream())
        .collect(
            Collectors.toMap(
                port -> port.path("name").asText(), port -> port.path("containerPort").asInt()));
  }
}
