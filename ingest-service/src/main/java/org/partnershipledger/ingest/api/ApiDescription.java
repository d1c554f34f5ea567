package org.partnershipledger.ingest.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.partnershipledger.ingest.article.Field;

/** Adds to the description of the API what many operations share: query parameters and problems. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ApiDescription implements OASFilter {
  private static final List<String> QUERY_SAYS_THE_REST =
      List.of("submitPage", "submitText", "analysePage", "analyseText");

  private static final Map<Field, String> MEANING =
      new EnumMap<>(
          Map.of(
              Field.TITLE, "The headline",
              Field.URL, "The article's address; its identity",
              Field.PUBLISHER, "Who published it",
              Field.SOURCE_KIND, "press, party, board-paper, regulator, register, council or other",
              Field.AUTHOR, "The by-line",
              Field.PUBLISHED, "A day, moment, month or year in ISO 8601",
              Field.PUBLISHED_EARLIEST, "First possible day, where only bounds are known",
              Field.PUBLISHED_LATEST, "Last possible day",
              Field.MODIFIED, "When the publisher last changed it; a later one wins",
              Field.NOTICE, "What every view of its claims must repeat"));

  @Override
  public void filterOpenAPI(OpenAPI description) {
    description.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .forEach(ApiDescription::complete);
  }

  private static void complete(Operation operation) {
    String id = Optional.ofNullable(operation.getOperationId()).orElse("");
    if (QUERY_SAYS_THE_REST.contains(id)) {
      Arrays.stream(Field.values())
          .filter(field -> field != Field.TEXT)
          .forEach(
              field ->
                  operation.addParameter(
                      query(field.property(), SchemaType.STRING, MEANING.getOrDefault(field, ""))));
    }
    if (id.startsWith("analyse")) {
      operation.addParameter(
          query(
              AnalysisResource.EXPLAIN,
              SchemaType.BOOLEAN,
              "true to be told which rules fired and what was rejected"));
    }
    if (id.equals("withdrawArticle")) {
      operation.addParameter(
          query("reason", SchemaType.STRING, "Why; kept with the record").required(true));
    }
    operation.getResponses().addAPIResponse("4XX", problem("What is wrong, and where"));
    operation
        .getResponses()
        .addAPIResponse("5XX", problem("An outage or a mistake of the service; try again later"));
  }

  private static Parameter query(String name, SchemaType type, String meaning) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.QUERY)
        .description(meaning)
        .schema(OASFactory.createSchema().addType(type));
  }

  private static APIResponse problem(String meaning) {
    return OASFactory.createAPIResponse()
        .description(meaning)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    MediaTypes.PROBLEM,
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().addType(SchemaType.OBJECT))
                        .addExample(
                            "problem", OASFactory.createExample().value(Examples.PROBLEM))));
  }
}
