package org.partnershipledger.kubernetes.service;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.envelope.Topic.Owner;

/**
 * A service as it was built.
 *
 * @param owner which one
 * @param properties its own properties
 * @param environment what it reads of its environment
 */
public record PackagedService(Owner owner, Properties properties, EnvironmentKeys environment) {
  private static final Path PROJECT = Path.of("../..");

  /** All three, in the direction in which knowledge flows. */
  public static final List<PackagedService> ALL =
      List.of(load(Owner.INGEST), load(Owner.REGISTRY), load(Owner.ANALYTICS));

  /** Its name, also of its image. */
  public String name() {
    return owner.service();
  }

  /** Where it listens. */
  public int port() {
    return Integer.parseInt(properties.getProperty("quarkus.http.port"));
  }

  /** Whether it keeps its truth in a database. */
  public boolean hasDatabase() {
    return properties.containsKey("quarkus.datasource.db-kind");
  }

  /** The topic that it reads; its consumer group is named in that of its dead letters. */
  public Topic reads() {
    return switch (owner) {
      case INGEST -> Topic.ARTICLES;
      case REGISTRY -> Topic.ARTICLE_CLAIMS;
      case ANALYTICS -> Topic.PARTNERSHIP_EVENTS;
    };
  }

  /**
   * Whether it needs to read a topic: the one above, its own state, or, with a database that may be
   * set back, what it has published.
   */
  public boolean mayRead(Topic topic) {
    return topic == reads()
        || topic == deadLetters()
        || (owner == Owner.INGEST && topic == Topic.FEEDS)
        || (hasDatabase()
            && topic.owner() == owner
            && (topic.isPublic() || topic == Topic.JOURNAL));
  }

  /** Its consumer group. */
  public String group() {
    return deadLetters().topicName().replaceAll("^ledger\\.private\\.|\\.dlq$", "");
  }

  /** The names of the files in the package that are not of this project. */
  public List<String> filesOfOthers() {
    return EnvironmentKeys.jars(module().resolve("target/quarkus-app/lib")).stream()
        .map(jar -> jar.getFileName().toString())
        .filter(name -> !name.startsWith("org.partnershipledger."))
        .toList();
  }

  /** What the package is made of, as the build wrote it down. */
  public BillOfMaterials billOfMaterials() {
    return BillOfMaterials.of(
        module()
            .resolve("target")
            .resolve(name() + "-" + version() + "-dependency-cyclonedx.json"));
  }

  private Path module() {
    return PROJECT.resolve(name());
  }

  private Topic deadLetters() {
    return switch (owner) {
      case INGEST -> Topic.READER_DEAD_LETTERS;
      case REGISTRY -> Topic.REGISTRY_DEAD_LETTERS;
      case ANALYTICS -> Topic.ANALYTICS_DEAD_LETTERS;
    };
  }

  /** The version of the project, which its image is tagged with. */
  public static String version() {
    try {
      return Files.readString(PROJECT.resolve("pom.xml"))
          .replaceFirst("(?s).*?<artifactId>partnership-ledger</artifactId>\\s*<version>", "")
          .replaceFirst("(?s)<.*", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PackagedService load(Owner owner) {
    Path module = PROJECT.resolve(owner.service());
    Properties properties = new Properties();
    try (Reader in =
        Files.newBufferedReader(module.resolve("src/main/resources/application.properties"))) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PackagedService(
        owner, properties, EnvironmentKeys.of(module.resolve("target/quarkus-app")));
  }
}
