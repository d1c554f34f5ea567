package org.partnershipledger.contracts.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.json.EventJson;

/** Checks the golden samples: there for each type, valid, unchanged by reading and writing. */
final class SampleCheck {
  private final PublishedContract contract;
  private final SchemaValidation validation;
  private final List<String> differences = new ArrayList<>();

  private SampleCheck(PublishedContract contract) {
    this.contract = contract;
    this.validation = new SchemaValidation(contract);
  }

  /** What differs. */
  static List<String> differences(PublishedContract contract) {
    SampleCheck check = new SampleCheck(contract);
    Set<String> unknown = new TreeSet<>(contract.samples().keySet());
    for (EventType type : EventType.values()) {
      unknown.remove(type.shortName());
      check.checkType(type);
    }
    unknown.forEach(name -> check.differences.add(name + " has samples but is no event type"));
    return check.differences;
  }

  private void checkType(EventType type) {
    Map<String, JsonNode> samples = contract.samples().getOrDefault(type.shortName(), Map.of());
    for (String name : List.of("minimal", "full")) {
      if (!samples.containsKey(name)) {
        differences.add(type.shortName() + " has no sample " + name);
      }
    }
    samples.forEach((name, sample) -> checkSample(type, name, sample));
    if (samples.get("minimal") instanceof ObjectNode minimal) {
      checkMinimal(type, minimal, minimal, "");
    }
  }

  private void checkSample(EventType type, String name, JsonNode sample) {
    String path = type.shortName() + "/" + name;
    validation.errors(type.dataSchema(), sample).forEach(e -> differences.add(path + e));
    try {
      byte[] json = sample.toString().getBytes(StandardCharsets.UTF_8);
      byte[] again = EventJson.write(EventJson.read(json, type.payload()));
      JsonNode written = EventJson.mapper().readTree(again);
      if (!written.equals(EventJson.mapper().readTree(json))) {
        differences.add(path + " is changed by reading and writing: " + written);
      }
    } catch (IllegalArgumentException e) {
      differences.add(path + " cannot be read: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every property of a minimal sample is needed: without it the sample is invalid. */
  private void checkMinimal(EventType type, ObjectNode sample, JsonNode part, String path) {
    if (part instanceof ArrayNode array) {
      array.forEach(item -> checkMinimal(type, sample, item, path + "[]"));
    } else if (part instanceof ObjectNode object) {
      for (String name : Arrays.asList(names(object))) {
        JsonNode value = object.remove(name);
        if (validation.errors(type.dataSchema(), sample).isEmpty()) {
          differences.add(type.shortName() + "/minimal could do without " + path + "." + name);
        }
        object.set(name, value);
        checkMinimal(type, sample, value, path + "." + name);
      }
    }
  }

  private static String[] names(ObjectNode object) {
    return object.propertyStream().map(Map.Entry::getKey).toArray(String[]::new);
  }
}
