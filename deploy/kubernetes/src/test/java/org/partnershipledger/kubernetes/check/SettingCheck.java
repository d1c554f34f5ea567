package org.partnershipledger.kubernetes.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipledger.kubernetes.Manifests;
import org.partnershipledger.kubernetes.Workload;
import org.partnershipledger.kubernetes.service.PackagedService;

/** Each setting is one that the service reads when it starts, and none that it needs is missing. */
final class SettingCheck {
  private static final Pattern FILE = Pattern.compile("(?:^|=)(/etc/[^&]+)");

  private SettingCheck() {}

  static List<String> faults(Manifests manifests) {
    Faults faults = new Faults();
    for (PackagedService service : PackagedService.ALL) {
      manifests.workloads().stream()
          .filter(workload -> workload.service().equals(service.name()))
          .forEach(workload -> of(workload, workload.environment(manifests), service, faults));
    }
    return faults.list();
  }

  private static void of(
      Workload workload, Map<String, String> settings, PackagedService service, Faults faults) {
    settings.forEach(
        (key, value) -> {
          Optional<String> fault = service.environment().fault(key);
          faults.unless(fault.isEmpty(), workload.id() + ": " + key + " " + fault.orElse(""));
          if (workload.isService() || !key.startsWith("KAFKA_")) {
            Matcher file = FILE.matcher(value);
            faults.unless(
                !file.find() || isMounted(workload, file.group(1)),
                workload.id() + ": " + key + " names a file that is not mounted");
          }
        });
    needed(workload, settings, service, faults);
  }

  private static void needed(
      Workload workload, Map<String, String> settings, PackagedService service, Faults faults) {
    if (service.hasDatabase()) {
      boolean migrates = "true".equals(settings.get("QUARKUS_FLYWAY_MIGRATE_AT_START"));
      boolean ends = "true".equals(settings.get("QUARKUS_INIT_AND_EXIT"));
      faults.unless(
          migrates != workload.isService() && ends != workload.isService(),
          workload.id() + ": the Job migrates and ends, the service does neither");
      for (String key : List.of("JDBC_URL", "USERNAME", "PASSWORD")) {
        faults.unless(
            settings.containsKey("QUARKUS_DATASOURCE_" + key),
            workload.id() + " does not know the " + key + " of its database");
      }
    }
    if (workload.isService()) {
      faults.unless(
          "0.0.0.0".equals(settings.get("QUARKUS_HTTP_HOST")),
          workload.id() + " listens where nobody reaches it");
      faults.unless(
          "oidc".equals(settings.get("LEDGER_SECURITY"))
              && settings.getOrDefault("LEDGER_ISSUER", "").startsWith("https://"),
          workload.id() + " does not ask who comes, or trusts an issuer of whom it is not sure");
      faults.unless(
          settings.containsKey("KAFKA_BOOTSTRAP_SERVERS"),
          workload.id() + " does not know its broker");
    }
  }

  private static boolean isMounted(Workload workload, String file) {
    return workload.containers().stream()
        .flatMap(c -> c.path("volumeMounts").findValues("mountPath").stream())
        .map(JsonNode::asText)
        .anyMatch(path -> file.startsWith(path + "/"));
  }
}
