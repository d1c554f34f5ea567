package org.partnershipledger.rim.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.problem.Problem;
import org.partnershipledger.rim.problem.ProblemType;

/** The problems that an operation can answer with, out of the one catalogue. */
final class ApiProblems {

  private static final String SCHEMA = "Problem";
  private static final String UNCHANGED = "304";

  private ApiProblems() {}

  /** Adds a response for each status of a problem that the operation can answer with. */
  static void describe(Operation operation, OperationNote note) {
    possible(operation, note).stream()
        .collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()))
        .forEach(
            (status, types) ->
                operation.getResponses().addAPIResponse(String.valueOf(status), response(types)));
  }

  /** Those of its own, and those that follow from how it is asked and how it answers. */
  private static Set<ProblemType> possible(Operation operation, OperationNote note) {
    Set<ProblemType> types =
        EnumSet.of(
            ProblemType.UNKNOWN_PARAMETER,
            ProblemType.UNAUTHORISED,
            ProblemType.FORBIDDEN,
            ProblemType.TOO_MANY_REQUESTS,
            ProblemType.INTERNAL_ERROR);
    types.addAll(note.problems());
    if (!note.queries().isEmpty()) {
      types.add(ProblemType.INVALID_PARAMETER);
    }
    if (note.queries().stream().anyMatch(query -> query.name().equals("cursor"))) {
      types.add(ProblemType.INVALID_CURSOR);
    }
    if (takesAnId(operation)) {
      types.add(ProblemType.NOT_FOUND);
    }
    if (types.contains(ProblemType.DATABASE_UNAVAILABLE)) {
      types.add(ProblemType.QUERY_TOO_SLOW);
    }
    if (operation.getResponses().hasAPIResponse(UNCHANGED)) {
      types.add(ProblemType.PRECONDITION_FAILED);
    }
    if (operation.getRequestBody() != null) {
      types.add(ProblemType.BODY_TOO_LARGE);
      types.add(ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }
    types.add(ProblemType.NOT_ACCEPTABLE);
    return types;
  }

  /** No address holds the character U+0000, and what is looked for by one may not be there. */
  private static boolean takesAnId(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(p -> p.getIn() == Parameter.In.PATH);
  }

  private static APIResponse response(List<ProblemType> types) {
    MediaType media = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SCHEMA));
    types.stream()
        .sorted(Comparator.comparing(ProblemType::slug))
        .forEach(
            type -> media.addExample(type.slug(), OASFactory.createExample().ref(type.slug())));
    return OASFactory.createAPIResponse()
        .description(types.stream().map(ProblemType::title).collect(Collectors.joining("; or: ")))
        .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
  }

  /** The schema of problems and an example of each type, as components of a description. */
  static ObjectNode components() {
    ObjectNode components = EventJson.mapper().createObjectNode();
    JsonNode shared = shared();
    components.putObject("schemas").set(SCHEMA, shared.path("schema"));
    ObjectNode examples = components.putObject("examples");
    for (ProblemType type : ProblemType.values()) {
      ObjectNode value = examples.putObject(type.slug()).putObject("value");
      value.put("type", type.uri()).put("title", type.title()).put("status", type.status());
      JsonNode said = shared.path("examples").path(type.slug());
      said.properties().forEach(property -> value.set(property.getKey(), property.getValue()));
    }
    return components;
  }

  private static JsonNode shared() {
    try (InputStream file =
        Objects.requireNonNull(ApiProblems.class.getResourceAsStream("problems.json"))) {
      return EventJson.mapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
