package org.partnershipledger.rim.testing;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A web server on this machine, on a free port, that answers as a test has it. */
public final class LocalServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  private LocalServer(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
    server.start();
  }

  /** A request that came in. */
  public record Request(String path, Headers headers) {}

  /** One that listens at 127.0.0.1. */
  public static LocalServer start() {
    return startAt("127.0.0.1", 0);
  }

  /** One that listens elsewhere on this machine. */
  public static LocalServer startAt(String address, int port) {
    try {
      InetAddress machine = InetAddress.getByName(address);
      return new LocalServer(HttpServer.create(new InetSocketAddress(machine, port), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One that shows a certificate for localhost which nobody has signed. */
  public static LocalServer startSecure(Path folder) throws Exception {
    Path store = folder.resolve("store.p12");
    char[] word = "changeit".toCharArray();
    int exit =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storepass",
                "changeit",
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IllegalStateException("keytool made no certificate");
    }
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(KeyStore.getInstance(store.toFile(), word), word);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(keys.getKeyManagers(), null, null);
    InetAddress machine = InetAddress.getByName("127.0.0.1");
    HttpsServer server = HttpsServer.create(new InetSocketAddress(machine, 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    return new LocalServer(server);
  }

  /** Has requests for a path answered. */
  public LocalServer at(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          requests.add(
              new Request(exchange.getRequestURI().toString(), exchange.getRequestHeaders()));
          try (exchange) {
            handler.handle(exchange);
          }
        });
    return this;
  }

  /** Has requests for a path answered with a feed, or whatever else of this type. */
  public LocalServer at(String path, String type, String body) {
    return at(path, exchange -> send(exchange, 200, Map.of("Content-Type", type), body));
  }

  /** Has requests for a path led on. */
  public LocalServer leading(String path, int status, String location) {
    return at(path, exchange -> send(exchange, status, Map.of("Location", location), ""));
  }

  /** Where a path is. */
  public String address(String path) {
    return "http://" + server.getAddress().getAddress().getHostAddress() + ":" + port() + path;
  }

  /** Its port. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** What came in so far. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** Waits a moment, or until the server ends. */
  public boolean hasEndedAfter(long milliseconds) throws IOException {
    try {
      return ended.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** Answers. */
  public static void send(
      HttpExchange exchange, int status, Map<String, String> headers, String body)
      throws IOException {
    send(exchange, status, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers. */
  public static void send(
      HttpExchange exchange, int status, Map<String, String> headers, byte[] body)
      throws IOException {
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    ended.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
