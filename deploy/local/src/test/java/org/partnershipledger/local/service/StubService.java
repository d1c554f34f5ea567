package org.partnershipledger.local.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/** An HTTP server that answers as told; for answers that a healthy service does not give. */
public final class StubService implements AutoCloseable {
  private record Answer(int status, String body) {}

  private final HttpServer server;
  private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();
  private final Deque<String> authorizations = new ConcurrentLinkedDeque<>();

  /** A server on a free port. */
  public StubService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  /** The next answer to a path; the last one told is repeated. */
  public StubService answers(String path, int status, String body) {
    answers.computeIfAbsent(path, p -> new ArrayDeque<>()).add(new Answer(status, body));
    return this;
  }

  /** Where it is. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What the requests bore in {@code Authorization}, in their order. */
  public List<String> authorizations() {
    return List.copyOf(authorizations);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Deque<Answer> told =
        answers.getOrDefault(
            exchange.getRequestURI().getPath(),
            new ArrayDeque<>(List.of(new Answer(404, "nothing was told of this path"))));
    Answer answer = told.size() > 1 ? told.pop() : told.peek();
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    authorizations.addAll(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
    exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(answer.status(), body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}
