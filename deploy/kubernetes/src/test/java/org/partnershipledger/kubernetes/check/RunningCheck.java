package org.partnershipledger.kubernetes.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kubernetes.Manifests;
import org.partnershipledger.kubernetes.Workload;

/** Probes, resources, time to stop. */
final class RunningCheck {
  private static final Map<String, String> PROBES =
      Map.of(
          "startupProbe", "/q/health/started",
          "readinessProbe", "/q/health/ready",
          "livenessProbe", "/q/health/live");
  // What a consumer needs at most to end its batch, and the relay to send what waits.
  private static final int SECONDS_TO_STOP = 35;

  private RunningCheck() {}

  static List<String> faults(Manifests manifests) {
    Faults faults = new Faults();
    for (Workload workload : manifests.workloads()) {
      for (JsonNode container : workload.containers()) {
        resources(workload, container, faults);
        if (workload.isService()) {
          probes(workload, container, faults);
          stopping(workload, container, faults);
        }
      }
    }
    return faults.list();
  }

  private static void resources(Workload workload, JsonNode container, Faults faults) {
    for (String requested : List.of("cpu", "memory", "ephemeral-storage")) {
      faults.unless(
          container.at("/resources/requests").has(requested),
          workload.id() + " does not say how much " + requested + " it needs");
    }
    for (String limited : List.of("memory", "ephemeral-storage")) {
      faults.unless(
          container.at("/resources/limits").has(limited),
          workload.id() + " may take any amount of " + limited);
    }
    faults.unless(
        !container.at("/resources/limits").has("cpu"), workload.id() + " is throttled on CPU");
  }

  private static void probes(Workload workload, JsonNode container, Faults faults) {
    PROBES.forEach(
        (probe, path) ->
            faults.unless(
                container.path(probe).at("/httpGet/path").asText().equals(path),
                workload.id() + " has no " + probe + " at " + path));
  }

  private static void stopping(Workload workload, JsonNode container, Faults faults) {
    int pause = container.at("/lifecycle/preStop/sleep/seconds").asInt();
    int grace = workload.pod().path("terminationGracePeriodSeconds").asInt();
    faults.unless(pause > 0, workload.id() + " stops while requests still come");
    faults.unless(
        grace - pause >= SECONDS_TO_STOP, workload.id() + " is killed before it can finish");
  }
}
