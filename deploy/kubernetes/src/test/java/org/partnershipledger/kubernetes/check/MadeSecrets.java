package org.partnershipledger.kubernetes.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.kubernetes.Manifest;
import org.partnershipledger.kubernetes.Manifests;

/** The Secrets that operators make in the cluster, with their keys. */
final class MadeSecrets {
  private static final Set<String> OF_USER =
      Set.of("ca.crt", "user.crt", "user.key", "user.p12", "user.password");
  private static final Set<String> OF_KAFKA = Set.of("ca.crt", "ca.p12", "ca.password");
  private static final Set<String> OF_OWNER =
      Set.of("username", "password", "dbname", "host", "port", "uri", "jdbc-uri", "pgpass");
  private static final Set<String> OF_POSTGRES = Set.of("ca.crt");

  private MadeSecrets() {}

  static Map<String, Set<String>> by(Manifests manifests) {
    Map<String, Set<String>> made = new HashMap<>();
    for (Manifest user : manifests.ofKind("KafkaUser")) {
      made.put(user.name(), OF_USER);
    }
    for (Manifest kafka : manifests.ofKind("Kafka")) {
      made.put(kafka.name() + "-cluster-ca-cert", OF_KAFKA);
    }
    for (Manifest database : manifests.ofKind("Cluster")) {
      made.put(database.name() + "-app", OF_OWNER);
      made.put(database.name() + "-ca", OF_POSTGRES);
    }
    return made;
  }
}
