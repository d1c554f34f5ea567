package org.partnershipledger.rim.testing.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnershipledger.rim.security.Roles;

/** Changes that somebody could make to a description, each at the first place for it. */
enum ApiChange {
  AN_OPERATION_IS_REMOVED(true, ApiParts::paths, path -> path.remove(first(path))),
  AN_OPERATION_MOVES(
      true,
      ApiParts::document,
      document -> {
        ObjectNode paths = (ObjectNode) document.path("paths");
        paths.set("/elsewhere", paths.remove(first(paths)));
      }),
  AN_OPERATION_HAS_ANOTHER_ID(true, ApiParts::operations, o -> o.put("operationId", "other")),
  FEWER_ROLES_ARE_LET_IN(
      true, p -> p.guarded(Roles.READER), way -> way.putArray(first(way)).add(Roles.REVIEWER)),
  A_PARAMETER_IS_REMOVED(true, ApiParts::withParameters, o -> o.withArray("parameters").remove(0)),
  A_PARAMETER_HAS_TO_BE_GIVEN(true, ApiParts::optional, p -> p.put("required", true)),
  A_PARAMETER_THAT_HAS_TO_BE_GIVEN_IS_ADDED(
      true, ApiParts::operations, o -> added(o).put("required", true)),
  A_PARAMETER_IS_OF_ANOTHER_TYPE(
      true, ApiParts::optional, p -> p.putObject("schema").put("type", "boolean")),
  A_PARAMETER_MAY_BE_LESS(
      true, ApiParts::bounded, s -> s.put("maximum", s.path("maximum").asInt() - 1)),
  A_DEFAULT_IS_ANOTHER(true, ApiParts::bounded, s -> s.put("default", 1)),
  A_FORM_OF_BODY_IS_REMOVED(true, ApiParts::bodies, forms -> forms.remove(first(forms))),
  A_PROPERTY_HAS_TO_BE_SENT(
      true, ApiParts::sent, schema -> schema.withArray("required").add("madeRequired")),
  A_PROPERTY_IS_TAKEN_NO_MORE(true, ApiParts::sent, ApiChange::removeProperty),
  AN_ANSWER_IS_REMOVED(true, ApiParts::answers, answers -> answers.remove("200")),
  ANOTHER_SUCCESS_IS_ADDED(true, ApiParts::answers, answers -> answers.putObject("206")),
  A_FORM_OF_ANSWER_IS_REMOVED(true, ApiParts::forms, forms -> forms.remove(first(forms))),
  A_PROPERTY_IS_ANSWERED_NO_MORE(true, ApiParts::answered, ApiChange::removeProperty),
  A_PROPERTY_NEED_NOT_BE_ANSWERED(
      true, ApiParts::answered, schema -> ((ArrayNode) schema.path("required")).remove(0)),
  A_PROPERTY_IS_OF_ANOTHER_TYPE(
      true,
      ApiParts::answered,
      s -> properties(s).putObject(first(properties(s))).put("type", "null")),

  AN_OPERATION_IS_ADDED(
      false, ApiParts::document, d -> d.withObject("/paths/~1new/get").put("operationId", "new")),
  MORE_ROLES_ARE_LET_IN(
      false, p -> p.guarded(Roles.ADMIN), way -> way.putArray(first(way)).add(Roles.REVIEWER)),
  A_PARAMETER_THAT_MAY_BE_GIVEN_IS_ADDED(false, ApiParts::operations, ApiChange::added),
  A_PARAMETER_MAY_BE_MORE(
      false, ApiParts::bounded, s -> s.put("maximum", s.path("maximum").asInt() + 1)),
  A_FORM_OF_ANSWER_IS_ADDED(false, ApiParts::forms, forms -> forms.putObject("text/tab")),
  A_PROBLEM_IS_ADDED(false, ApiParts::answers, answers -> answers.putObject("451")),
  A_PROPERTY_MAY_BE_SENT_TOO(
      false, ApiParts::sent, schema -> properties(schema).putObject("added").put("type", "string")),
  A_PROPERTY_IS_ANSWERED_TOO(
      false, ApiParts::answered, s -> properties(s).putObject("added").put("type", "string")),
  AN_EXPLANATION_IS_CHANGED(false, ApiParts::operations, o -> o.put("summary", "Said better."));

  private final boolean breaks;
  private final Function<ApiParts, Stream<ObjectNode>> places;
  private final Consumer<ObjectNode> change;

  ApiChange(
      boolean breaks, Function<ApiParts, Stream<ObjectNode>> places, Consumer<ObjectNode> change) {
    this.breaks = breaks;
    this.places = places;
    this.change = change;
  }

  /** Whether it would break somebody. */
  boolean breaks() {
    return breaks;
  }

  /** The description with the change; empty when it can be made nowhere in it. */
  Optional<JsonNode> in(JsonNode description) {
    ObjectNode changed = description.deepCopy();
    Optional<ObjectNode> place = places.apply(new ApiParts(changed)).findFirst();
    place.ifPresent(change);
    return place.map(made -> changed);
  }

  private static ObjectNode added(ObjectNode operation) {
    ObjectNode parameter = operation.withArray("parameters").addObject();
    parameter.put("in", "query").put("name", "added").putObject("schema").put("type", "string");
    return parameter;
  }

  private static void removeProperty(ObjectNode schema) {
    properties(schema).remove(first(properties(schema)));
  }

  private static ObjectNode properties(ObjectNode schema) {
    return (ObjectNode) schema.path("properties");
  }

  private static String first(ObjectNode object) {
    return object.fieldNames().next();
  }
}
