package org.partnershipledger.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All objects of an overlay. */
public record Manifests(List<Manifest> all) {
  private static final YAMLMapper YAML = new YAMLMapper();

  /** The order does not matter to a cluster; here it is fixed, so that messages are. */
  public Manifests {
    all = all.stream().sorted(Comparator.comparing(Manifest::id)).toList();
  }

  /** The objects of a file of YAML documents. */
  static Manifests parse(byte[] yaml) {
    try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
      return new Manifests(documents.readAll().stream().map(Manifest::new).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of a kind. */
  public List<Manifest> ofKind(String kind) {
    return all.stream().filter(manifest -> manifest.kind().equals(kind)).toList();
  }

  /** The one of this kind and name. */
  public Optional<Manifest> find(String kind, String name) {
    return ofKind(kind).stream().filter(manifest -> manifest.name().equals(name)).findFirst();
  }

  /** What runs pods of ours. */
  public List<Workload> workloads() {
    return Stream.of("Deployment", "Job")
        .flatMap(kind -> ofKind(kind).stream())
        .map(Workload::new)
        .toList();
  }

  /** The workloads that a pod selector ({@code matchLabels}, {@code matchExpressions}) selects. */
  public List<Workload> selected(JsonNode selector) {
    return workloads().stream().filter(w -> Selector.matches(selector, w.labels())).toList();
  }
}
