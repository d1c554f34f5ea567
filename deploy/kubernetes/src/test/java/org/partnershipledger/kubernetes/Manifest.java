package org.partnershipledger.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One object, as it is sent to the cluster. */
public record Manifest(JsonNode tree) {
  /** Its kind, such as {@code Deployment}. */
  public String kind() {
    return tree.path("kind").asText();
  }

  /** Its name. */
  public String name() {
    return tree.at("/metadata/name").asText();
  }

  /** What it is called in a message: kind and name. */
  public String id() {
    return kind() + "/" + name();
  }

  /** What stands at a JSON pointer; a missing node where there is nothing. */
  public JsonNode at(String pointer) {
    return tree.at(pointer);
  }

  /** The texts of a map at a pointer, such as labels. */
  public Map<String, String> texts(String pointer) {
    return texts(at(pointer));
  }

  /** The texts of a map. */
  public static Map<String, String> texts(JsonNode map) {
    Map<String, String> texts = new TreeMap<>();
    map.properties().forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
    return texts;
  }

  /** The items of a list at a pointer. */
  public List<JsonNode> items(String pointer) {
    return items(at(pointer));
  }

  /** The items of a list; none where there is no list. */
  public static List<JsonNode> items(JsonNode list) {
    List<JsonNode> items = new ArrayList<>();
    list.forEach(items::add);
    return items;
  }
}
