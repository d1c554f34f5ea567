package org.partnershipledger.kubernetes.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.partnershipledger.kubernetes.Manifest;
import org.partnershipledger.kubernetes.Manifests;
import org.partnershipledger.kubernetes.Workload;

/** No secret value stands in the manifests: they come from Secrets that others make. */
final class SecretCheck {
  private static final Pattern SECRET_KEY =
      Pattern.compile("PASSWORD|SECRET|TOKEN_|JAAS|CREDENTIAL");
  private static final Pattern SECRET_VALUE =
      Pattern.compile(
          "(?i)[?&;](password|secret)=|://[^/@\\s]+:[^/@\\s]+@|BEGIN [A-Z ]*PRIVATE KEY");

  private SecretCheck() {}

  static List<String> faults(Manifests manifests) {
    Faults faults = new Faults();
    for (Manifest secret : manifests.ofKind("Secret")) {
      faults.unless(false, secret.id() + " is in the manifests");
    }
    for (Manifest map : manifests.ofKind("ConfigMap")) {
      of(map.id(), map.texts("/data"), faults);
    }
    for (Workload workload : manifests.workloads()) {
      of(workload.id(), workload.environment(new Manifests(List.of())), faults);
    }
    return faults.list();
  }

  private static void of(String place, Map<String, String> texts, Faults faults) {
    texts.forEach(
        (key, value) ->
            faults.unless(
                value.isEmpty()
                    || !SECRET_KEY.matcher(key).find() && !SECRET_VALUE.matcher(value).find(),
                place + " gives the secret " + key + " away"));
  }
}
