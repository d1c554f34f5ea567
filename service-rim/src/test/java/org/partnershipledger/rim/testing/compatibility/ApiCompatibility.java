package org.partnershipledger.rim.testing.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.partnershipledger.rim.security.Roles;
import org.partnershipledger.rim.testing.ApiDocument;

/**
 * Whether callers of a released API can call a later one as they did. It may gain operations,
 * parameters that may be left out, forms of answers and problems; it may ask for less and tell more
 * ({@link SchemaCompatibility}).
 */
public final class ApiCompatibility {
  private final SchemaCompatibility schemas;
  private final List<String> faults = new ArrayList<>();

  private ApiCompatibility(SchemaCompatibility schemas) {
    this.schemas = schemas;
  }

  /** What a later description breaks of a released one, by operation; empty when nothing. */
  public static List<String> faults(JsonNode released, JsonNode now) {
    ApiCompatibility check = new ApiCompatibility(new SchemaCompatibility(released, now));
    Kept.compare(
        "",
        ApiDocument.of(released).described(),
        ApiDocument.of(now).described(),
        check.faults,
        check::compare);
    return check.faults;
  }

  private void compare(String name, JsonNode before, JsonNode after) {
    // Programs that are made from the description call it by its id.
    JsonNode id = before.path("operationId");
    require(id.equals(after.path("operationId")), name + " has another id");
    compareRoles(name, before.path("security"), after.path("security"));
    compareParameters(name, before.path("parameters"), after.path("parameters"));
    compareBody(name + " body", before.path("requestBody"), after.path("requestBody"));
    compareAnswers(name, before.path("responses"), after.path("responses"));
  }

  // An operation names the least role that it needs; all others have a reader in them, and the
  // administrator has all others.
  private void compareRoles(String operation, JsonNode before, JsonNode after) {
    Set<String> then = roles(before);
    Set<String> now = roles(after);
    boolean isOpen =
        now.isEmpty()
            || now.equals(then)
            || !then.isEmpty() && now.equals(Set.of(Roles.READER))
            || then.equals(Set.of(Roles.ADMIN));
    require(isOpen, operation + " lets in only " + now);
  }

  private static Set<String> roles(JsonNode security) {
    Set<String> roles = new TreeSet<>();
    security.forEach(way -> way.forEach(scheme -> scheme.forEach(r -> roles.add(r.asText()))));
    return roles;
  }

  private void compareParameters(String operation, JsonNode before, JsonNode after) {
    elements(before)
        .forEach(
            parameter -> {
              String name = operation + " " + place(parameter);
              find(after, parameter)
                  .ifPresentOrElse(
                      there -> compareParameter(name, parameter, there),
                      () -> faults.add(name + " is gone"));
            });
    elements(after)
        .filter(parameter -> find(before, parameter).isEmpty())
        .filter(ApiCompatibility::isRequired)
        .forEach(parameter -> faults.add(operation + " " + place(parameter) + " has to be given"));
  }

  private void compareParameter(String name, JsonNode before, JsonNode after) {
    require(isRequired(before) || !isRequired(after), name + " has to be given");
    for (String keyword : List.of("style", "explode")) {
      require(before.path(keyword).equals(after.path(keyword)), name + " has another " + keyword);
    }
    compare(Side.SENT, name, before, after);
  }

  private void compareBody(String name, JsonNode before, JsonNode after) {
    require(isRequired(before) || !isRequired(after), name + " has to be given");
    compareForms(Side.SENT, name, before.path("content"), after.path("content"));
  }

  private void compareAnswers(String operation, JsonNode before, JsonNode after) {
    before
        .properties()
        .forEach(
            answer -> {
              String name = operation + " " + answer.getKey();
              JsonNode there = after.path(answer.getKey());
              // A problem that comes no more is missed by nobody.
              if (!there.isMissingNode() || !isProblem(answer.getKey())) {
                require(!there.isMissingNode(), name + " is gone");
                compareHeaders(name, answer.getValue().path("headers"), there.path("headers"));
                compareForms(
                    Side.ANSWERED, name, answer.getValue().path("content"), there.path("content"));
              }
            });
    after
        .fieldNames()
        .forEachRemaining(
            status ->
                require(
                    before.has(status) || isProblem(status),
                    operation + " " + status + " is an answer that nobody expects"));
  }

  private static boolean isProblem(String status) {
    return status.startsWith("4") || status.startsWith("5");
  }

  private void compareHeaders(String answer, JsonNode before, JsonNode after) {
    before
        .fieldNames()
        .forEachRemaining(name -> require(after.has(name), answer + " " + name + " is gone"));
  }

  private void compareForms(Side side, String name, JsonNode before, JsonNode after) {
    Kept.compare(name + " ", before, after, faults, (at, was, is) -> compare(side, at, was, is));
  }

  private void compare(Side side, String name, JsonNode before, JsonNode after) {
    faults.addAll(schemas.faults(side, name, before.path("schema"), after.path("schema")));
  }

  private static Optional<JsonNode> find(JsonNode parameters, JsonNode like) {
    return elements(parameters).filter(p -> place(p).equals(place(like))).findFirst();
  }

  private static String place(JsonNode parameter) {
    return parameter.path("in").asText() + " " + parameter.path("name").asText();
  }

  private static boolean isRequired(JsonNode part) {
    return part.path("required").asBoolean();
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      faults.add(otherwise);
    }
  }
}
