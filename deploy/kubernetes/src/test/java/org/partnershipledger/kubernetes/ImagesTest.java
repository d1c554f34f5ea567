package org.partnershipledger.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.kubernetes.service.PackagedService;

/** What the images are made from agrees with the manifests; no image is built here. */
class ImagesTest {
  private static final Path PROJECT = Path.of("../..");

  @ParameterizedTest
  @MethodSource("services")
  void a_dockerfile_agrees_with_manifest_and_service(PackagedService service) throws IOException {
    // When
    List<String> lines =
        Files.readAllLines(PROJECT.resolve(service.name()).resolve("src/main/docker/Dockerfile"));
    // Then
    String user =
        Files.readString(Path.of("base/patches/every-pod.yaml"))
            .replaceFirst("(?s).*runAsUser: (\\d+).*", "$1");
    assertThat(lines)
        .contains("USER " + user + ":" + user, "EXPOSE " + service.port())
        .anyMatch(
            line ->
                line.endsWith(
                    service.name() + ":" + PackagedService.version() + " target/quarkus-app"));
  }

  @ParameterizedTest
  @MethodSource("services")
  void the_base_is_of_one_exact_version(PackagedService service) throws IOException {
    // When
    String base =
        Files.readString(PROJECT.resolve(service.name()).resolve("src/main/docker/Dockerfile"))
            .replaceFirst("(?s).*ARG JRE=(\\S+).*", "$1");
    // Then
    assertThat(base).matches("eclipse-temurin:25\\.\\d+\\.\\d+_\\d+-jre-\\w+");
    assertThat(Files.readString(PROJECT.resolve("pom.xml")))
        .contains("<quarkus.jib.base-jvm-image>" + base + "<");
  }

  static List<PackagedService> services() {
    return PackagedService.ALL;
  }
}
