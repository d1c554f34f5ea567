package org.partnershipledger.registry.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the description of the API what many operations share: query parameters and problems. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ApiDescription implements OASFilter {

  private static final String PROBLEM = "application/problem+json";

  @Override
  public void filterOpenAPI(OpenAPI description) {
    description.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .forEach(ApiDescription::complete);
  }

  private static void complete(Operation operation) {
    String id = Optional.ofNullable(operation.getOperationId()).orElse("");
    Door.of(id).forEach(query -> operation.addParameter(parameter(query)));
    operation.getResponses().addAPIResponse("4XX", problem("What is wrong, and where"));
    operation
        .getResponses()
        .addAPIResponse("5XX", problem("An outage or a mistake of the service; try again later"));
  }

  private static Parameter parameter(Query query) {
    return OASFactory.createParameter()
        .name(query.parameter())
        .in(Parameter.In.QUERY)
        .description(query.meaning())
        .schema(schema(query));
  }

  private static Schema schema(Query query) {
    Schema schema = OASFactory.createSchema();
    return switch (query.type()) {
      case TEXT -> schema.addType(SchemaType.STRING);
      case WORD -> schema.addType(SchemaType.STRING).enumeration(List.copyOf(query.words()));
      case FLAG -> schema.addType(SchemaType.BOOLEAN);
      case NUMBER -> schema.addType(SchemaType.INTEGER);
      case DAY -> schema.addType(SchemaType.STRING).format("date");
      case MOMENT -> schema.addType(SchemaType.STRING).format("date-time");
    };
  }

  private static APIResponse problem(String meaning) {
    Schema object = OASFactory.createSchema().addType(SchemaType.OBJECT);
    for (String property : List.of("type", "title", "detail", "instance")) {
      object.addProperty(property, OASFactory.createSchema().addType(SchemaType.STRING));
    }
    object.addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER));
    return OASFactory.createAPIResponse()
        .description(meaning)
        .content(
            OASFactory.createContent()
                .addMediaType(PROBLEM, OASFactory.createMediaType().schema(object)));
  }
}
