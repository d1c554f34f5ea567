package org.partnershipledger.contracts.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipledger.contracts.claim.ClaimArguments;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.contracts.vocabulary.Wire;

/** Compares records with schemas, property by property, and tells where they differ. */
final class RecordComparison {
  private static final Map<Class<?>, String> SIMPLE =
      Map.ofEntries(
          Map.entry(String.class, "string"),
          Map.entry(LocalDate.class, "string:date"),
          Map.entry(Instant.class, "string:date-time"),
          Map.entry(boolean.class, "boolean"),
          Map.entry(int.class, "integer"),
          Map.entry(long.class, "integer"),
          Map.entry(Integer.class, "integer"),
          Map.entry(OptionalInt.class, "integer"),
          Map.entry(OptionalLong.class, "integer"),
          Map.entry(BigDecimal.class, "number"));

  private final List<String> differences = new ArrayList<>();
  private final Set<Object> seen = new HashSet<>();

  /** What differs between a record and the schema at a place. */
  static List<String> differences(Class<?> record, SchemaPlace place) {
    RecordComparison comparison = new RecordComparison();
    comparison.compareRecord(record, place.followed(), place.file());
    return comparison.differences;
  }

  private void compareRecord(Class<?> record, SchemaPlace schema, String path) {
    if (!seen.add(List.of(record, schema.node()))) {
      return;
    }
    expect(path, "type", "object", schema.node().path("type").asText());
    Set<String> properties = new TreeSet<>();
    Set<String> required = new TreeSet<>();
    for (RecordComponent component : record.getRecordComponents()) {
      properties.add(component.getName());
      if (!component.getType().getSimpleName().startsWith("Optional")) {
        required.add(component.getName());
      }
      SchemaPlace property = schema.at("/properties/" + component.getName());
      compare(component.getGenericType(), property, path + "." + component.getName());
      if (component.getType() == ClaimArguments.class) {
        properties.add("kind");
        required.add("kind");
        compareKinds(schema, path);
      }
    }
    Set<String> described = new TreeSet<>();
    schema.node().path("properties").fieldNames().forEachRemaining(described::add);
    expect(path, "properties", properties, described);
    expect(path, "required", required, texts(schema.node().path("required")));
  }

  private void compare(Type type, SchemaPlace place, String path) {
    if (place.node().path("description").asText().isBlank()) {
      differences.add(path + " has no description");
    }
    compareValue(type, place.node().isMissingNode() ? place : place.followed(), path);
  }

  private void compareValue(Type type, SchemaPlace schema, String path) {
    if (type instanceof ParameterizedType generic) {
      Type content = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Optional.class) {
        compareValue(content, schema, path);
      } else {
        expect(path, "type", "array", schema.node().path("type").asText());
        compareValue(content, schema.at("/items").followed(), path + "[]");
      }
      return;
    }
    Class<?> plain = (Class<?>) type;
    if (SIMPLE.containsKey(plain)) {
      expect(path, "type", SIMPLE.get(plain), simpleType(schema.node()));
    } else if (plain.isEnum()) {
      expect(path, "words", words(plain), texts(schema.node().path("enum")));
    } else if (plain.isRecord()) {
      compareRecord(plain, schema, path);
    } else {
      expect(path, "type", "object", schema.node().path("type").asText());
    }
  }

  private void compareKinds(SchemaPlace claim, String path) {
    compareValue(ClaimKind.class, claim.at("/properties/kind").followed(), path + ".kind");
    List<String> kinds = new ArrayList<>();
    for (int i = 0; i < claim.node().path("allOf").size(); i++) {
      SchemaPlace rule = claim.at("/allOf/" + i);
      String kind = rule.node().at("/if/properties/kind/const").asText();
      kinds.add(kind);
      Arrays.stream(ClaimArguments.class.getPermittedSubclasses())
          .filter(a -> a.getSimpleName().equals(capitalised(kind) + "Arguments"))
          .forEach(
              a ->
                  compareRecord(
                      a, rule.at("/then/properties/arguments").followed(), path + "." + kind));
    }
    expect(path, "kinds with arguments", words(ClaimKind.class), kinds);
  }

  private static String simpleType(JsonNode schema) {
    String format = schema.path("format").asText();
    return schema.path("type").asText() + (format.startsWith("date") ? ":" + format : "");
  }

  static List<String> words(Class<?> wire) {
    return Arrays.stream(wire.getEnumConstants()).map(w -> ((Wire) w).wire()).toList();
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private void expect(String path, String what, Object inCode, Object inSchema) {
    Object found =
        inCode instanceof Set && inSchema instanceof List<?> l ? new TreeSet<>(l) : inSchema;
    if (!inCode.equals(found)) {
      differences.add(
          path + ": " + what + " is " + inCode + " in code, " + found + " in the schema");
    }
  }
}
