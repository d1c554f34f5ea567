package org.partnershipledger.rim.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.partnershipledger.contracts.json.EventJson;

/** The description of an API (OpenAPI), and what is wrong with it or does not agree with it. */
public final class ApiDocument {
  private static final JsonNode PROBLEM = tree("{\"$ref\":\"#/components/schemas/Problem\"}");

  private final ObjectNode document;
  private final ApiSchemas schemas;

  private ApiDocument(ObjectNode document) {
    this.document = document;
    this.schemas = new ApiSchemas(document.path("components"));
  }

  /** The description that the running service gives of itself. */
  public static ApiDocument ofTheRunningService() {
    String text = given().accept("application/json").get("/q/openapi").asString();
    return new ApiDocument((ObjectNode) tree(text));
  }

  /** A description that was kept. */
  public static ApiDocument of(JsonNode document) {
    return new ApiDocument((ObjectNode) document);
  }

  /** The same description with another value in the place that a JSON Pointer names. */
  public ApiDocument with(String parent, String property, Object value) {
    ObjectNode changed = document.deepCopy();
    ((ObjectNode) changed.at(parent)).set(property, EventJson.mapper().valueToTree(value));
    return new ApiDocument(changed);
  }

  /** What is written at a JSON Pointer. */
  public JsonNode at(String pointer) {
    return document.at(pointer);
  }

  /**
   * An operation of the API.
   *
   * @param method its HTTP method, in small letters
   * @param path its address, with places for ids
   * @param id its id
   * @param queries the names of its query parameters, in order
   * @param roles the roles of which it needs one
   * @param body the first media type of its body; blank when it takes none
   */
  public record Operation(
      String method,
      String path,
      String id,
      List<String> queries,
      List<String> roles,
      String body) {}

  /** All operations. */
  public List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    eachOperation(
        (name, operation) ->
            operations.add(
                new Operation(
                    name.replaceFirst(" .*", ""),
                    name.replaceFirst(".* ", ""),
                    operation.path("operationId").asText(),
                    elements(operation.path("parameters"))
                        .filter(parameter -> parameter.path("in").asText().equals("query"))
                        .map(parameter -> parameter.path("name").asText())
                        .toList(),
                    elements(operation.path("security"))
                        .flatMap(way -> elements(way.path("bearer")))
                        .map(JsonNode::asText)
                        .toList(),
                    operation.path("requestBody").path("content").properties().stream()
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(""))));
    return operations;
  }

  /** Everything that is wrong with the description itself; empty when nothing is. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (!document.path("openapi").asText().startsWith("3.1")) {
      faults.add("it is not OpenAPI 3.1 but " + document.path("openapi"));
    }
    eachOperation((name, operation) -> faults.addAll(faults(name, operation)));
    document
        .path("components")
        .path("examples")
        .properties()
        .forEach(
            example ->
                schemas
                    .faults(PROBLEM, example.getValue().path("value"))
                    .forEach(fault -> faults.add(example.getKey() + " " + fault)));
    return faults;
  }

  private List<String> faults(String name, JsonNode operation) {
    List<String> faults = new ArrayList<>();
    for (String needed : List.of("operationId", "summary")) {
      if (operation.path(needed).asText().isBlank()) {
        faults.add(name + " has no " + needed);
      }
    }
    elements(operation.path("parameters")).forEach(p -> faults.addAll(ofParameter(name, p)));
    faults.addAll(ofContent(name + " request", operation.path("requestBody").path("content")));
    operation
        .path("responses")
        .properties()
        .forEach(response -> faults.addAll(ofResponse(name, response)));
    return faults;
  }

  private List<String> ofParameter(String operation, JsonNode parameter) {
    String name = operation + " parameter " + parameter.path("name").asText();
    if (parameter.path("description").asText().isBlank() || !parameter.has("example")) {
      return List.of(name + " lacks its meaning or an example");
    }
    return schemas.faults(parameter.path("schema"), parameter.path("example")).stream()
        .map(fault -> name + " example: " + fault)
        .toList();
  }

  private List<String> ofResponse(String operation, Map.Entry<String, JsonNode> response) {
    String name = operation + " " + response.getKey();
    JsonNode content = response.getValue().path("content");
    if (!response.getKey().matches("[1-5][0-9][0-9]")) {
      return List.of(name + " is no status");
    }
    if (response.getValue().path("description").asText().isBlank()) {
      return List.of(name + " has no description");
    }
    if (response.getKey().startsWith("2")) {
      return content.isEmpty() ? List.of(name + " has no body") : ofContent(name, content);
    }
    boolean isProblem = content.path("application/problem+json").has("examples");
    return response.getKey().startsWith("3") || isProblem
        ? List.of()
        : List.of(name + " is no problem document");
  }

  private List<String> ofContent(String name, JsonNode content) {
    List<String> faults = new ArrayList<>();
    content
        .properties()
        .forEach(
            media -> {
              JsonNode described = media.getValue();
              if (isBinary(described)) {
                return;
              }
              if (!described.has("schema") || !described.has("example")) {
                faults.add(name + " " + media.getKey() + " lacks a schema or an example");
                return;
              }
              schemas.faults(described.path("schema"), described.path("example")).stream()
                  .map(fault -> name + " " + media.getKey() + " example: " + fault)
                  .forEach(faults::add);
            });
    return faults;
  }

  /** A form of bytes, of which a text can show no example. */
  private static boolean isBinary(JsonNode media) {
    return media.path("schema").path("format").asText().equals("binary");
  }

  /** Where an answer of the service is not as the description has it; empty when it agrees. */
  public List<String> faultsOf(String method, String path, Response answer) {
    JsonNode operation = document.path("paths").path(path).path(method);
    JsonNode response = operation.path("responses").path(String.valueOf(answer.statusCode()));
    String type = answer.contentType().replaceAll(";.*", "");
    JsonNode media = response.path("content").path(type);
    if (media.isMissingNode()) {
      return answer.body().asByteArray().length == 0 && !response.isMissingNode()
          ? List.of()
          : List.of(method + " " + path + ": no " + answer.statusCode() + " as '" + type + "'");
    }
    String said = method + " " + path + " " + answer.statusCode() + " ";
    String text = answer.asString();
    if (type.equals("text/csv")) {
      String shown = media.path("example").asText();
      return header(text).equals(header(shown))
          ? List.of()
          : List.of(said + "has other columns than the example: " + header(text));
    }
    JsonNode body = type.matches(".*[/+]json") ? tree(text) : TextNode.valueOf(text);
    return schemas.faults(media.path("schema"), body).stream().map(said::concat).toList();
  }

  private static String header(String csv) {
    return csv.lines().findFirst().orElse("");
  }

  private void eachOperation(BiConsumer<String, JsonNode> action) {
    described().properties().forEach(one -> action.accept(one.getKey(), one.getValue()));
  }

  /** What is said of each operation, by its method and address. */
  public ObjectNode described() {
    ObjectNode operations = EventJson.mapper().createObjectNode();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation ->
                            operations.set(
                                operation.getKey() + " " + path.getKey(), operation.getValue())));
    return operations;
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode tree(String json) {
    return EventJson.read(json.getBytes(StandardCharsets.UTF_8), JsonNode.class);
  }
}
