package org.partnershipledger.rim.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.partnershipledger.contracts.json.EventJson;

/**
 * The examples of a service: files in its folder {@code openapi}, named after the operation and by
 * the kind of document, such as {@code findClaim.json} and {@code submitArticle.request.html}. A
 * form whose schema has the format {@code binary} has none.
 *
 * @param service a class of the service, beside whose resources the folder is
 */
record ApiExamples(Class<?> service) {

  private static final Map<String, String> EXTENSIONS =
      Map.of(
          "application/ld+json", "ld.json",
          "application/jsonl", "jsonl",
          "application/x-ndjson", "jsonl",
          "text/csv", "csv",
          "text/html", "html",
          "application/xhtml+xml", "html",
          "text/plain", "txt");

  void describe(Operation operation, OperationNote note) {
    if (operation.getRequestBody() != null) {
      add(operation.getRequestBody().getContent(), note.bodies() + ".request.");
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (status.startsWith("2") && response.getContent() != null) {
                add(response.getContent(), note.answers() + ".");
              }
            });
  }

  private void add(Content content, String name) {
    content
        .getMediaTypes()
        .forEach(
            (type, media) -> {
              if (isBinary(media)) {
                return;
              }
              String extension = EXTENSIONS.getOrDefault(type, "json");
              text(name + extension)
                  .map(text -> extension.endsWith("json") ? parsed(text) : text)
                  .ifPresent(media::setExample);
            });
  }

  private static boolean isBinary(MediaType media) {
    return media.getSchema() != null && "binary".equals(media.getSchema().getFormat());
  }

  private static Object parsed(String json) {
    return EventJson.read(json.getBytes(StandardCharsets.UTF_8), Object.class);
  }

  private Optional<String> text(String name) {
    try (InputStream file = service.getResourceAsStream("/openapi/" + name)) {
      return file == null
          ? Optional.empty()
          : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
