package org.partnershipledger.kubernetes.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kubernetes.Manifest;

/** A key of a Secret that an object needs. */
record SecretUse(String name, String key) {
  static List<SecretUse> of(Manifest manifest) {
    List<SecretUse> uses = new ArrayList<>();
    for (String list : List.of("secretKeyRef", "accessKeyId", "secretAccessKey")) {
      manifest.tree().findValues(list).forEach(reference -> uses.add(named(reference)));
    }
    for (JsonNode references : manifest.tree().findValues("secretTargetRef")) {
      references.forEach(reference -> uses.add(named(reference)));
    }
    for (JsonNode volume : manifest.tree().findValues("secret")) {
      for (JsonNode item : volume.path("items")) {
        uses.add(new SecretUse(volume.path("secretName").asText(), item.path("key").asText()));
      }
    }
    for (JsonNode tls : manifest.items("/spec/tls")) {
      uses.add(new SecretUse(tls.path("secretName").asText(), "tls.crt"));
    }
    return uses;
  }

  private static SecretUse named(JsonNode reference) {
    return new SecretUse(reference.path("name").asText(), reference.path("key").asText());
  }
}
