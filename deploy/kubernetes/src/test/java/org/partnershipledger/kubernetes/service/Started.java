package org.partnershipledger.kubernetes.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A packaged service, started with an environment as a cluster would give it. */
public final class Started implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Process process;
  private final Path log;
  private final int port;

  private Started(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.port = port;
  }

  /** Starts a service on a free port of the loopback address. */
  public static Started with(String service, Map<String, String> environment) {
    return at("127.0.0.1", service, environment);
  }

  /** Starts a service on a free port of an address. */
  public static Started at(String host, String service, Map<String, String> environment) {
    try {
      int port = freePort();
      Map<String, String> settings = new HashMap<>(environment);
      settings.put("QUARKUS_HTTP_HOST", host);
      settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
      Path log = Files.createTempFile(service, ".log");
      ProcessBuilder java =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx256m",
                  "-XX:TieredStopAtLevel=1",
                  "-jar",
                  Path.of("../..", service, "target/quarkus-app/quarkus-run.jar").toString())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      java.environment().putAll(settings);
      return new Started(java.start(), log, port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for its end; the exit code. */
  public int end() {
    try {
      if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("still running; it said\n" + said());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Waits until it answers 200 at a path; what it answers. */
  public String awaitAnswer(String path) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      Awaitility.await()
          .atMost(LONGEST)
          .until(() -> !process.isAlive() || status(client, path) == 200);
      if (!process.isAlive()) {
        throw new AssertionError("ended; it said\n" + said());
      }
      return client.send(request(path), BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Everything that it said so far. */
  public String said() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    end();
  }

  private int status(HttpClient client, String path) throws InterruptedException {
    try {
      return client.send(request(path), BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(Duration.ofSeconds(10))
        .build();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
