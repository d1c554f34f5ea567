package org.partnershipledger.contracts.agreement;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * All that is written down of the contract beside the code.
 *
 * @param schemas the JSON Schemas by short name
 * @param samples the golden samples by type, then by name
 * @param asyncApi the AsyncAPI document
 * @param catalogue the rows of the README's table of types
 */
record PublishedContract(
    Map<String, JsonNode> schemas,
    Map<String, Map<String, JsonNode>> samples,
    JsonNode asyncApi,
    List<CatalogueRow> catalogue) {
  private static final Path RESOURCES =
      Path.of("src", "main", "resources", "org", "partnershipledger", "contracts");
  private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** The contract as it stands in this module. */
  static PublishedContract committed() {
    return new PublishedContract(
        jsonFiles(RESOURCES.resolve("schemas")),
        samples(SAMPLES),
        yaml(RESOURCES.resolve("asyncapi.yaml")),
        CatalogueRow.of(text(Path.of("README.md"))));
  }

  /** The schemas and samples that are frozen in a folder; nothing else is. */
  static PublishedContract in(Path folder) {
    return new PublishedContract(
        jsonFiles(folder.resolve("schemas")),
        samples(folder.resolve("samples")),
        MissingNode.getInstance(),
        List.of());
  }

  /** The same contract with a change to a copy of one schema. */
  PublishedContract withSchema(String name, Consumer<ObjectNode> change) {
    Map<String, JsonNode> changed = new TreeMap<>(schemas);
    changed.put(name, changed(schemas.get(name), change));
    return new PublishedContract(changed, samples, asyncApi, catalogue);
  }

  /** The same contract with a change to a copy of one sample. */
  PublishedContract withSample(String type, String name, Consumer<ObjectNode> change) {
    Map<String, Map<String, JsonNode>> changed = new TreeMap<>(samples);
    Map<String, JsonNode> ofType = new TreeMap<>(samples.get(type));
    ofType.put(name, changed(ofType.get(name), change));
    changed.put(type, ofType);
    return new PublishedContract(schemas, changed, asyncApi, catalogue);
  }

  /** The same contract with a change to a copy of the AsyncAPI document. */
  PublishedContract withAsyncApi(Consumer<ObjectNode> change) {
    return new PublishedContract(schemas, samples, changed(asyncApi, change), catalogue);
  }

  /** The same contract with another catalogue. */
  PublishedContract withCatalogue(List<CatalogueRow> other) {
    return new PublishedContract(schemas, samples, asyncApi, other);
  }

  private static JsonNode changed(JsonNode original, Consumer<ObjectNode> change) {
    ObjectNode copy = original.deepCopy();
    change.accept(copy);
    return copy;
  }

  private static Map<String, Map<String, JsonNode>> samples(Path directory) {
    Map<String, Map<String, JsonNode>> samples = new TreeMap<>();
    list(directory).forEach(d -> samples.put(d.getFileName().toString(), jsonFiles(d)));
    return samples;
  }

  private static Map<String, JsonNode> jsonFiles(Path directory) {
    Map<String, JsonNode> files = new TreeMap<>();
    for (Path file : list(directory)) {
      files.put(file.getFileName().toString().replaceFirst("\\.json$", ""), json(file));
    }
    return files;
  }

  private static JsonNode json(Path file) {
    try {
      return JSON.readTree(text(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is not JSON", e);
    }
  }

  private static JsonNode yaml(Path file) {
    try {
      return new YAMLMapper().readTree(text(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is not YAML", e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
