package org.partnershipledger.rim.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.partnershipledger.rim.testing.ApiDocument.Operation;

/**
 * Requests made out of a description: sound, nearly sound and hostile ones. The same seed makes the
 * same requests of the same description.
 */
final class GeneratedRequests {
  private static final List<String> HOSTILE =
      List.of(
          "x",
          " ",
          "..",
          "../../etc/passwd",
          "%",
          "\u0000",
          "\r\nX-Injected: 1",
          "'; drop table claim; --",
          "<script>alert(1)</script>",
          "\uD83D\uDE00\u202E",
          "-1",
          "0",
          "1e9",
          "99999999999999999999",
          "2019-02-30",
          "0000-01-01",
          "9999-12-31",
          "-0044-03-15",
          "2019-04-01T25:00:00Z",
          "true",
          "null",
          "[]",
          "{\"a\":1}",
          "00000000-0000-5000-8000-000000000000",
          "a".repeat(3000));
  private static final List<String> TYPES =
      List.of("*/*", "application/json", "text/csv", "application/jsonl", "image/png", "nonsense");
  private static final List<String> TAGS = List.of("\"1\"", "*", "W/\"1\"", "1", "\"\"", "\"x\",");

  private final ApiDocument description;
  private final List<Operation> operations;
  private final Random random;
  private final List<String> seen = new ArrayList<>();

  /**
   * A request.
   *
   * @param operation the operation that it asks for
   * @param address the path with its query, encoded
   * @param headers its headers
   * @param body its body; empty for none
   */
  record Request(Operation operation, String address, Map<String, String> headers, byte[] body) {

    /** The request in one line. */
    @Override
    public String toString() {
      String sent = new String(body, StandardCharsets.UTF_8);
      return "%s %s %s %s"
          .formatted(
              operation.method(),
              shortened(address),
              headers,
              shortened(sent.replaceAll("\\s+", " ")));
    }

    private static String shortened(String text) {
      return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
  }

  GeneratedRequests(ApiDocument description, List<Operation> operations, long seed) {
    this.description = description;
    this.operations = operations;
    this.random = new Random(seed);
  }

  /** The next request. */
  Request next() {
    Operation operation = oneOf(operations);
    JsonNode described = described(operation);
    List<String> query = new ArrayList<>();
    String address = operation.path();
    for (JsonNode parameter : described.path("parameters")) {
      String name = parameter.path("name").asText();
      switch (parameter.path("in").asText()) {
        case "path" -> address = address.replace("{" + name + "}", segment(value(parameter)));
        case "query" -> {
          boolean needed = parameter.path("required").asBoolean();
          for (int i = times(needed); i > 0; i--) {
            query.add(encoded(name) + "=" + encoded(value(parameter)));
          }
        }
        default -> {}
      }
    }
    if (chance(20)) {
      query.add(encoded(oneOf(HOSTILE)) + "=" + encoded(oneOf(HOSTILE)));
    }
    Map<String, String> headers = headers();
    byte[] body = body(described.path("requestBody").path("content"), headers);
    String asked = query.isEmpty() ? "" : query.stream().collect(Collectors.joining("&", "?", ""));
    return new Request(operation, address + asked, headers, body);
  }

  /** Notes the ids in an answer, for later requests. */
  void learn(JsonNode answer) {
    for (String field : List.of("id", "next", "articleId", "claimId")) {
      answer.findValues(field).stream()
          .filter(JsonNode::isTextual)
          .map(JsonNode::asText)
          .limit(5)
          .forEach(seen::add);
    }
    while (seen.size() > 500) {
      seen.remove(random.nextInt(seen.size()));
    }
  }

  private JsonNode described(Operation operation) {
    String path = operation.path().replace("~", "~0").replace("/", "~1");
    return description.at("/paths/" + path + "/" + operation.method());
  }

  private int times(boolean needed) {
    if (needed) {
      return chance(20) ? 0 : 1;
    }
    return chance(3) ? chance(20) ? 2 : 1 : 0;
  }

  private String value(JsonNode parameter) {
    JsonNode words = parameter.path("schema").path("enum");
    return switch (random.nextInt(6)) {
      case 0 -> oneOf(HOSTILE);
      case 1 -> words.isEmpty() ? oneOf(HOSTILE) : words.get(random.nextInt(words.size())).asText();
      case 2, 3 -> seen.isEmpty() ? parameter.path("example").asText() : oneOf(seen);
      default -> parameter.path("example").asText();
    };
  }

  private Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Accept", chance(4) ? oneOf(TYPES) : "*/*");
    if (chance(8)) {
      headers.put("If-None-Match", oneOf(TAGS));
    }
    if (chance(4)) {
      headers.put("If-Match", oneOf(TAGS));
    }
    return headers;
  }

  private byte[] body(JsonNode content, Map<String, String> headers) {
    if (content.isEmpty()) {
      return new byte[0];
    }
    List<String> types = content.properties().stream().map(Map.Entry::getKey).toList();
    String type = oneOf(types);
    headers.put("Content-Type", chance(15) ? "application/pdf" : type);
    JsonNode example = content.path(type).path("example");
    if (chance(10)) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      return bytes;
    }
    String text = example.isTextual() ? example.asText() : changed(example).toString();
    if (chance(10)) {
      int at = random.nextInt(text.length() + 1);
      text = text.substring(0, at) + oneOf(HOSTILE) + text.substring(at);
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A document with a few of its places changed, or none. */
  private JsonNode changed(JsonNode document) {
    JsonNode copy = document.deepCopy();
    for (int i = random.nextInt(3); i > 0; i--) {
      change(copy);
    }
    return copy;
  }

  private void change(JsonNode node) {
    switch (node) {
      case ObjectNode object when !object.isEmpty() -> {
        String field = oneOf(object.properties().stream().map(Map.Entry::getKey).toList());
        switch (random.nextInt(5)) {
          case 0 -> object.remove(field);
          case 1 -> object.putNull(field);
          case 2 -> object.set(field, odd());
          case 3 -> object.set(oneOf(HOSTILE), odd());
          default -> change(object.get(field));
        }
      }
      case ArrayNode array when !array.isEmpty() -> change(array.get(random.nextInt(array.size())));
      default -> {}
    }
  }

  private JsonNode odd() {
    return switch (random.nextInt(4)) {
      case 0 -> JsonNodeFactory.instance.arrayNode().add(1).addNull();
      case 1 -> JsonNodeFactory.instance.objectNode().put("a", -1);
      case 2 -> seen.isEmpty() ? TextNode.valueOf("") : TextNode.valueOf(oneOf(seen));
      default -> TextNode.valueOf(oneOf(HOSTILE));
    };
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A part of an address; dots alone would lead to another one. */
  private static String segment(String text) {
    return text.equals("..") ? "..." : encoded(text);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
