package org.partnershipledger.kubernetes.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What went into a package, as its bill of materials in CycloneDX tells.
 *
 * @param parts by the names of their files in the package; also what was only built with
 */
public record BillOfMaterials(TreeMap<String, Part> parts) {
  private static final Pattern CLASSIFIER = Pattern.compile("[?&]classifier=([^&]+)");

  /**
   * Somebody else's work.
   *
   * @param name group, name and version
   * @param licences those that its makers offer it under, by SPDX where they have an id there;
   *     empty when they name none
   */
  public record Part(String name, List<String> licences) {}

  /** That of a package. */
  static BillOfMaterials of(Path file) {
    try {
      return of(new ObjectMapper().readTree(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read; mvn package writes it", e);
    }
  }

  /** That of a document. */
  public static BillOfMaterials of(JsonNode document) {
    TreeMap<String, Part> parts = new TreeMap<>();
    document
        .path("components")
        .forEach(
            component -> {
              String name =
                  component.path("group").asText() + "." + component.path("name").asText();
              String version = component.path("version").asText();
              Matcher classifier = CLASSIFIER.matcher(component.path("purl").asText());
              String file =
                  name + "-" + version + (classifier.find() ? "-" + classifier.group(1) : "");
              parts.put(file + ".jar", new Part(name + " " + version, licences(component)));
            });
    return new BillOfMaterials(parts);
  }

  private static List<String> licences(JsonNode component) {
    List<String> licences = new ArrayList<>();
    component
        .path("licenses")
        .forEach(
            choice -> {
              JsonNode licence = choice.path("license");
              licences.add(
                  choice.has("expression")
                      ? choice.path("expression").asText()
                      : licence.path("id").asText(licence.path("name").asText()));
            });
    return List.copyOf(licences);
  }
}
