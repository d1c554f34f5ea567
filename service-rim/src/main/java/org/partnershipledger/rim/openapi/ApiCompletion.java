package org.partnershipledger.rim.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.partnershipledger.contracts.json.EventJson;

/**
 * Completes the description of an API that annotations began: query parameters, roles, problems,
 * examples, and the schemas of the contract.
 *
 * @param service a class of the service, beside whose resources its examples are
 * @param contracts the schemas of the contract that its answers refer to, by file name
 * @param notes what the service says of an operation, by its id
 */
public record ApiCompletion(
    Class<?> service, List<String> contracts, Function<String, OperationNote> notes) {

  private static final String WHOLE = "200";
  private static final String UNCHANGED = "304";

  /** Completes the description. */
  public void complete(OpenAPI api) {
    Components components =
        Optional.ofNullable(api.getComponents()).orElseGet(OASFactory::createComponents);
    add(components, ContractSchemas.components(contracts));
    add(components, ApiProblems.components());
    add(components, RimOperations.components());
    ApiAccess.describe(components);
    api.setComponents(components);
    api.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .forEach(this::complete);
  }

  private void complete(Operation operation) {
    String id = Optional.ofNullable(operation.getOperationId()).orElse("");
    OperationNote note = RimOperations.note(id).orElseGet(() -> notes.apply(id));
    note.queries().forEach(query -> operation.addParameter(query.described()));
    if (operation.getResponses().hasAPIResponse(UNCHANGED)) {
      operation.addParameter(knownTag());
      operation.getResponses().getAPIResponse(WHOLE).addHeader("ETag", tag());
    }
    ApiAccess.describe(operation, note);
    ApiProblems.describe(operation, note);
    new ApiExamples(service).describe(operation, note);
  }

  private static Header tag() {
    return OASFactory.createHeader()
        .description("stands for the answer as it is; send it back as If-None-Match")
        .schema(OASFactory.createSchema().addType(SchemaType.STRING));
  }

  private static Parameter knownTag() {
    return OASFactory.createParameter()
        .name("If-None-Match")
        .in(Parameter.In.HEADER)
        .description("the ETag of an answer that you have; 304 while it stands")
        .example("\"3\"")
        .schema(OASFactory.createSchema().addType(SchemaType.STRING));
  }

  private static void add(Components components, ObjectNode added) {
    ObjectNode document = EventJson.mapper().createObjectNode().put("openapi", "3.1.0");
    document.set("components", added);
    byte[] text = EventJson.write(document);
    Components read =
        SmallRyeOpenAPI.builder()
            .withCustomStaticFile(() -> new ByteArrayInputStream(text))
            .enableModelReader(false)
            .enableStandardStaticFiles(false)
            .enableStandardFilter(false)
            .enableAnnotationScan(false)
            .build()
            .model()
            .getComponents();
    Optional.<Map<String, Schema>>ofNullable(read.getSchemas())
        .ifPresent(schemas -> schemas.forEach(components::addSchema));
    Optional.ofNullable(read.getExamples())
        .ifPresent(examples -> examples.forEach(components::addExample));
  }
}
