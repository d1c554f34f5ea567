package org.partnershipledger.analytics;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.partnershipledger.rim.testing.EmbeddedBroker;
import org.partnershipledger.rim.testing.EmbeddedDatabase;

/** The service as it is shipped, in a process of its own. */
final class PackagedService implements AutoCloseable {
  private final Process process;
  private final String address;

  private PackagedService(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Starts it on a database of the shared server; returns when it answers. */
  static PackagedService start(String database) throws IOException {
    int port = freePort();
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder =
        new ProcessBuilder(
            java.toString(),
            "-Xmx256m",
            "-Dquarkus.http.port=" + port,
            "-jar",
            requireNonNull(System.getProperty("analytics.package")));
    builder
        .environment()
        .putAll(
            Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", EmbeddedBroker.shared(),
                "QUARKUS_DATASOURCE_JDBC_URL", EmbeddedDatabase.shared(database),
                "QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.user(),
                "QUARKUS_DATASOURCE_PASSWORD", EmbeddedDatabase.user()));
    Process process =
        builder
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/packaged.log")))
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    PackagedService service = new PackagedService(process, "http://localhost:" + port);
    await().atMost(Duration.ofSeconds(90)).ignoreExceptions().until(service::answers);
    return service;
  }

  /** What it says of its intake. */
  JsonPath audit() {
    return get("/audit");
  }

  /** An answer as JSON. */
  JsonPath get(String path) {
    return RestAssured.get(address + path).then().statusCode(200).extract().jsonPath();
  }

  /** An answer as it came. */
  String text(String path) {
    return RestAssured.get(address + path).then().statusCode(200).extract().asString();
  }

  /** Ends it without a chance to tidy up. */
  void kill() {
    process.destroyForcibly();
    await().atMost(Duration.ofSeconds(30)).until(() -> !process.isAlive());
  }

  @Override
  public void close() {
    process.destroy();
    await().atMost(Duration.ofSeconds(60)).until(() -> !process.isAlive());
  }

  private boolean answers() {
    return RestAssured.get(address + "/q/health/ready").statusCode() == 200;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
