package org.partnershipledger.kubernetes.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipledger.kubernetes.Manifest;
import org.partnershipledger.kubernetes.Manifests;
import org.partnershipledger.kubernetes.Workload;

/** The addresses of broker and databases are those that the operators give them, and encrypted. */
final class AddressCheck {
  private static final Pattern JDBC =
      Pattern.compile("jdbc:postgresql://([^:/]+):(\\d+)/(\\w+)\\?.*sslmode=verify-full.*");

  private AddressCheck() {}

  static List<String> faults(Manifests manifests) {
    Faults faults = new Faults();
    for (Workload workload : manifests.workloads()) {
      Map<String, String> settings = workload.environment(manifests);
      broker(manifests, workload, settings, faults);
      database(
          manifests, workload, settings.getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", ""), faults);
    }
    for (Manifest scaled : manifests.ofKind("ScaledObject")) {
      scaled
          .tree()
          .findValues("bootstrapServers")
          .forEach(
              address ->
                  faults.unless(
                      isBroker(manifests, address.asText()),
                      scaled.id() + " asks a broker that is not there: " + address.asText()));
    }
    return faults.list();
  }

  private static void broker(
      Manifests manifests, Workload workload, Map<String, String> settings, Faults faults) {
    String address = settings.getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "");
    faults.unless(isBroker(manifests, address), workload.id() + " has no broker at " + address);
    faults.unless(
        settings.getOrDefault("KAFKA_SECURITY_PROTOCOL", "").endsWith("SSL"),
        workload.id() + " talks to its broker in the open");
  }

  private static boolean isBroker(Manifests manifests, String address) {
    List<Manifest> brokers = manifests.ofKind("Kafka");
    return brokers.isEmpty()
        ? address.matches("\\S+:\\d+(,\\S+:\\d+)*")
        : brokers.stream()
            .anyMatch(
                kafka ->
                    kafka.items("/spec/kafka/listeners").stream()
                        .anyMatch(
                            listener ->
                                address.equals(
                                    kafka.name()
                                        + "-kafka-bootstrap:"
                                        + listener.path("port").asInt())));
  }

  private static void database(Manifests manifests, Workload workload, String url, Faults faults) {
    if (url.isEmpty()) {
      return;
    }
    Matcher parts = JDBC.matcher(url);
    if (!parts.matches()) {
      faults.unless(false, workload.id() + " does not make sure of its database: " + url);
      return;
    }
    List<Manifest> clusters = manifests.ofKind("Cluster");
    faults.unless(
        clusters.isEmpty()
            || clusters.stream()
                .anyMatch(
                    c ->
                        parts.group(1).equals(c.name() + "-rw")
                            && parts
                                .group(3)
                                .equals(c.at("/spec/bootstrap/initdb/database").asText())),
        workload.id() + " has no database at " + url);
  }
}
