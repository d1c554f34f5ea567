package org.partnershipledger.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A Deployment or a Job: something that runs pods. */
public record Workload(Manifest manifest) {
  private static final String POD = "/spec/template/spec";

  /** What it is called in a message. */
  public String id() {
    return manifest.id();
  }

  /** Whether it keeps running. */
  public boolean isService() {
    return manifest.kind().equals("Deployment");
  }

  /** The service whose program it runs, by its label. */
  public String service() {
    return labels().getOrDefault("app.kubernetes.io/name", "");
  }

  /** The labels of its pods. */
  public Map<String, String> labels() {
    return manifest.texts("/spec/template/metadata/labels");
  }

  /** What its pods are. */
  public JsonNode pod() {
    return manifest.at(POD);
  }

  /** The container that runs the service; what stands beside it is no program of ours. */
  public static boolean isOurs(JsonNode container) {
    return container.path("name").asText().equals("service");
  }

  /** Its containers. */
  public List<JsonNode> containers() {
    return manifest.items(POD + "/containers");
  }

  /**
   * What the service finds in its environment: the text, or nothing where it comes from a Secret.
   */
  public Map<String, String> environment(Manifests manifests) {
    Map<String, String> environment = new LinkedHashMap<>();
    for (JsonNode container : containers().stream().filter(Workload::isOurs).toList()) {
      for (JsonNode source : container.path("envFrom")) {
        manifests
            .find("ConfigMap", source.at("/configMapRef/name").asText())
            .ifPresent(map -> environment.putAll(map.texts("/data")));
      }
      for (JsonNode variable : container.path("env")) {
        environment.put(variable.path("name").asText(), variable.path("value").asText());
      }
    }
    return environment;
  }
}
