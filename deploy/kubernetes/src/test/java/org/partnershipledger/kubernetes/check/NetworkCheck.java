package org.partnershipledger.kubernetes.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.kubernetes.Manifest;
import org.partnershipledger.kubernetes.Manifests;
import org.partnershipledger.kubernetes.Selector;
import org.partnershipledger.kubernetes.Workload;

/** Nothing is open to all, and what the services need is open to them. */
final class NetworkCheck {
  private NetworkCheck() {}

  static List<String> faults(Manifests manifests) {
    Faults faults = new Faults();
    faults.unless(
        manifests.ofKind("NetworkPolicy").stream().anyMatch(NetworkCheck::deniesAll),
        "nothing denies what is not allowed");
    for (Manifest policy : manifests.ofKind("NetworkPolicy")) {
      for (JsonNode rule : policy.at("/spec/ingress")) {
        faults.unless(
            !rule.path("from").isEmpty(), policy.id() + " lets everybody in, from everywhere");
      }
      for (JsonNode rule : policy.at("/spec/egress")) {
        faults.unless(
            !rule.path("to").isEmpty() || !rule.path("ports").isEmpty(),
            policy.id() + " lets out to everywhere");
      }
    }
    for (Workload workload : manifests.workloads()) {
      needs(manifests, workload, faults);
    }
    return faults.list();
  }

  private static boolean deniesAll(Manifest policy) {
    return policy.at("/spec/podSelector").isEmpty()
        && policy.items("/spec/policyTypes").size() == 2
        && policy.at("/spec/ingress").isMissingNode()
        && policy.at("/spec/egress").isMissingNode();
  }

  private static void needs(Manifests manifests, Workload workload, Faults faults) {
    var settings = workload.environment(manifests);
    faults.unless(mayReach(manifests, workload, "53"), workload.id() + " may not resolve names");
    String broker = settings.getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "");
    faults.unless(
        !workload.isService() || mayReach(manifests, workload, broker.replaceAll(".*:", "")),
        workload.id() + " may not reach its broker");
    String database = settings.getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", "");
    faults.unless(
        database.isEmpty()
            || mayReach(manifests, workload, database.replaceAll(".*//[^:]+:(\\d+)/.*", "$1")),
        workload.id() + " may not reach its database");
    for (Manifest cluster : manifests.ofKind("Cluster")) {
      faults.unless(
          !database.contains("//" + cluster.name() + "-rw:") || lets(manifests, cluster, workload),
          cluster.id() + " does not let " + workload.id() + " in");
    }
    faults.unless(
        !workload.isService()
            || rules(manifests, workload, "/spec/egress").anyMatch(rule -> opens(rule, "443")),
        workload.id() + " may not ask the issuer for its keys");
    if (workload.isService()) {
      reached(manifests, workload, faults);
    }
  }

  /** By Prometheus itself, by people through the door that their Service leads to. */
  private static void reached(Manifests manifests, Workload workload, Faults faults) {
    faults.unless(
        manifests.ofKind("PodMonitor").isEmpty() || isOpen(manifests, workload, "http"),
        workload.id() + " is not reached by Prometheus");
    String door =
        manifests
            .find("Service", workload.service())
            .map(service -> service.at("/spec/ports/0/targetPort").asText())
            .orElse("");
    faults.unless(
        manifests.ofKind("Ingress").isEmpty() || isOpen(manifests, workload, door),
        workload.id() + " is not reached through the ingress");
  }

  private static boolean mayReach(Manifests manifests, Workload workload, String port) {
    return rules(manifests, workload, "/spec/egress")
        .filter(rule -> !rule.path("to").isEmpty())
        .anyMatch(rule -> opens(rule, port));
  }

  private static boolean isOpen(Manifests manifests, Workload workload, String port) {
    return rules(manifests, workload, "/spec/ingress").anyMatch(rule -> opens(rule, port));
  }

  private static boolean lets(Manifests manifests, Manifest cluster, Workload workload) {
    return manifests.ofKind("NetworkPolicy").stream()
        .filter(
            policy ->
                cluster
                    .name()
                    .equals(policy.texts("/spec/podSelector/matchLabels").get("cnpg.io/cluster")))
        .flatMap(policy -> policy.items("/spec/ingress").stream())
        .filter(rule -> opens(rule, "5432"))
        .flatMap(rule -> Manifest.items(rule.path("from")).stream())
        .filter(peer -> peer.has("podSelector"))
        .anyMatch(peer -> Selector.matches(peer.path("podSelector"), workload.labels()));
  }

  private static Stream<JsonNode> rules(Manifests manifests, Workload workload, String direction) {
    return manifests.ofKind("NetworkPolicy").stream()
        .filter(policy -> Selector.matches(policy.at("/spec/podSelector"), workload.labels()))
        .flatMap(policy -> policy.items(direction).stream());
  }

  private static boolean opens(JsonNode rule, String port) {
    return Manifest.items(rule.path("ports")).stream()
        .anyMatch(open -> open.path("port").asText().equals(port));
  }
}
