package org.partnershipledger.ingest.article.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.ingest.article.Draft;
import org.partnershipledger.ingest.article.Fault;
import org.partnershipledger.ingest.article.Field;

/** Reads articles written as JSON: our own properties, or schema.org's. */
public final class ArticleJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(EventJson.limits())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ArticleJson() {}

  /**
   * The draft in this JSON.
   *
   * @throws com.fasterxml.jackson.core.JacksonException when it is not JSON
   */
  public static Draft read(byte[] json) throws IOException {
    JsonNode root = MAPPER.readTree(json);
    if (root == null || root.isMissingNode()) {
      return refused("", "is empty");
    }
    Optional<Draft> newsArticle = NewsArticle.find(root);
    if (newsArticle.isPresent()) {
      return newsArticle.get();
    }
    return root.isObject() ? own(root) : refused("", "is not an object");
  }

  /** The draft of the schema.org article in this JSON, if there is one; for scripts in pages. */
  public static Optional<Draft> newsArticle(String json) {
    try {
      return NewsArticle.find(MAPPER.readTree(json));
    } catch (IOException e) {
      // Pages carry much broken JSON; without it the page itself is read.
      return Optional.empty();
    }
  }

  private static Draft own(JsonNode root) {
    if (root.has("@context") || root.has("@type")) {
      return refused("/@type", "is no article of schema.org");
    }
    Map<Field, String> values = new EnumMap<>(Field.class);
    List<Fault> faults = new ArrayList<>();
    for (var property : root.properties()) {
      String pointer = "/" + property.getKey().replace("~", "~0").replace("/", "~1");
      Optional<Field> field = Field.named(property.getKey());
      if (field.isEmpty()) {
        faults.add(
            Fault.invalid(
                pointer, "is not known; known are text, " + String.join(", ", Field.beside())));
      } else if (property.getValue().isTextual()) {
        values.put(field.get(), property.getValue().textValue());
      } else if (!property.getValue().isNull()) {
        faults.add(Fault.invalid(pointer, "is not a string"));
      }
    }
    return new Draft(values, Map.of(), faults);
  }

  private static Draft refused(String pointer, String message) {
    return new Draft(Map.of(), Map.of(), List.of(Fault.invalid(pointer, message)));
  }
}
