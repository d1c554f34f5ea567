package org.partnershipledger.kubernetes.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * The environment variables that a packaged service reads when it starts: those of the framework's
 * parts that are in the package, as they describe themselves; those of Kafka's clients; our own.
 *
 * @param framework by variable, the phase in which it is read
 * @param own of the service's own settings
 */
public record EnvironmentKeys(Map<String, String> framework, Set<String> own) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";
  private static final Set<String> OF_THE_JVM = Set.of("JDK_JAVA_OPTIONS");

  static EnvironmentKeys of(Path app) {
    Map<String, String> framework = new HashMap<>();
    jars(app.resolve("lib")).forEach(jar -> addDescribed(jar, framework));
    if (framework.isEmpty()) {
      throw new IllegalStateException(app + " is not built; mvn package builds it");
    }
    Set<String> own = new HashSet<>();
    OwnSettings.names(app).forEach(name -> own.add(variable(name)));
    return new EnvironmentKeys(framework, own);
  }

  /** Why this variable would do nothing; empty when it is read. */
  public Optional<String> fault(String variable) {
    if (own.contains(variable) || OF_THE_JVM.contains(variable) || isKafka(variable)) {
      return Optional.empty();
    }
    return switch (framework.getOrDefault(variable, "")) {
      case "" -> Optional.of("is read by nothing");
      case "RUN_TIME" -> Optional.empty();
      default -> Optional.of("was fixed when the service was built");
    };
  }

  private static boolean isKafka(String variable) {
    String name = variable.replaceFirst("^KAFKA_", "").toLowerCase(Locale.ROOT).replace('_', '.');
    return variable.startsWith("KAFKA_")
        && (ConsumerConfig.configNames().contains(name)
            || ProducerConfig.configNames().contains(name)
            || AdminClientConfig.configNames().contains(name));
  }

  private static String variable(String property) {
    return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  static List<Path> jars(Path folder) {
    try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addDescribed(Path jar, Map<String, String> keys) {
    try (JarFile file = new JarFile(jar.toFile())) {
      var model = file.getEntry(MODEL);
      if (model != null) {
        for (JsonNode described : JSON.readTree(file.getInputStream(model)).findParents("phase")) {
          add(described.path("path"), described, keys);
          described.path("additionalPaths").forEach(path -> add(path, described, keys));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(JsonNode path, JsonNode described, Map<String, String> keys) {
    keys.put(path.path("environmentVariable").asText(), described.path("phase").asText());
  }
}
