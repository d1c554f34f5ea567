package org.partnershipledger.rim.testing.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The parts of a description that a change can be made to. */
final class ApiParts {
  private final ObjectNode document;

  ApiParts(ObjectNode document) {
    this.document = document;
  }

  Stream<ObjectNode> document() {
    return Stream.of(document);
  }

  Stream<ObjectNode> paths() {
    return objects(document.path("paths"));
  }

  Stream<ObjectNode> operations() {
    return paths().flatMap(ApiParts::objects);
  }

  /** What says which role an operation needs, where it is this one. */
  Stream<ObjectNode> guarded(String role) {
    return operations()
        .flatMap(o -> objects(o.path("security")))
        .filter(way -> way.toString().contains('"' + role + '"'));
  }

  Stream<ObjectNode> withParameters() {
    return operations().filter(o -> !o.path("parameters").isEmpty());
  }

  /** Parameters that may be left out. */
  Stream<ObjectNode> optional() {
    return parameters().filter(p -> !p.path("required").asBoolean());
  }

  /** Schemas of parameters with an upper bound and a default. */
  Stream<ObjectNode> bounded() {
    return parameters()
        .map(p -> resolved(p.path("schema")))
        .flatMap(ApiParts::object)
        .filter(s -> s.has("maximum") && s.has("default"));
  }

  private Stream<ObjectNode> parameters() {
    return operations().flatMap(o -> objects(o.path("parameters")));
  }

  /** The forms of each body that is sent. */
  Stream<ObjectNode> bodies() {
    return operations().flatMap(o -> object(o.path("requestBody").path("content")));
  }

  /** Schemas of objects that are sent. */
  Stream<ObjectNode> sent() {
    return schemas(bodies()).filter(s -> !s.path("properties").isEmpty());
  }

  /** The answers of each operation that answers 200. */
  Stream<ObjectNode> answers() {
    return operations().flatMap(o -> object(o.path("responses"))).filter(a -> a.has("200"));
  }

  /** The forms of each answer 200. */
  Stream<ObjectNode> forms() {
    return answers().flatMap(a -> object(a.path("200").path("content")));
  }

  /** Schemas of objects that are answered and have something that is always there. */
  Stream<ObjectNode> answered() {
    return schemas(forms()).filter(s -> !s.path("required").isEmpty());
  }

  private Stream<ObjectNode> schemas(Stream<ObjectNode> contents) {
    return contents
        .flatMap(ApiParts::objects)
        .map(form -> resolved(form.path("schema")))
        .flatMap(ApiParts::object);
  }

  private JsonNode resolved(JsonNode schema) {
    JsonNode found = schema;
    while (found.has("$ref")) {
      found = document.at(found.path("$ref").asText().substring(1));
    }
    return found;
  }

  private static Stream<ObjectNode> objects(JsonNode parent) {
    return StreamSupport.stream(parent.spliterator(), false).flatMap(ApiParts::object);
  }

  private static Stream<ObjectNode> object(JsonNode node) {
    return node instanceof ObjectNode found ? Stream.of(found) : Stream.empty();
  }
}
