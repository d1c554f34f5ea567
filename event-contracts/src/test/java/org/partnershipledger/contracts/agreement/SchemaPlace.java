package org.partnershipledger.contracts.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A schema inside one of the files, from which references can be followed.
 *
 * @param files all files by short name
 * @param file the file that it stands in
 * @param node the schema itself
 */
record SchemaPlace(Map<String, JsonNode> files, String file, JsonNode node) {
  /** The root of a file. */
  static SchemaPlace root(Map<String, JsonNode> files, String file) {
    return new SchemaPlace(files, file, files.get(file));
  }

  /** The schema under a path of names in this one. */
  SchemaPlace at(String pointer) {
    return new SchemaPlace(files, file, node.at(pointer));
  }

  /** What the schema refers to, in the end; itself if it refers to nothing. */
  SchemaPlace followed() {
    if (!node.has("$ref")) {
      return this;
    }
    String[] reference = node.get("$ref").asText().split("#", -1);
    String target = reference[0].isEmpty() ? file : reference[0].replaceFirst("\\.json$", "");
    JsonNode document = files.get(target);
    if (document == null) {
      throw new IllegalArgumentException(file + " refers to no file: " + node.get("$ref"));
    }
    JsonNode found = reference.length > 1 ? document.at(reference[1]) : document;
    if (found.isMissingNode()) {
      throw new IllegalArgumentException(file + " refers to nothing: " + node.get("$ref"));
    }
    return new SchemaPlace(files, target, found).followed();
  }
}
