package org.partnershipledger.ingest.fetch;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * One request and its answer, on a connection of its own to the machine that was named: the host of
 * the address stands in the request and in the handshake of TLS, and is not looked up again.
 */
final class Exchange {
  private static final int HEADER_BYTES = 16 * 1024;

  private final Vertx vertx;
  private final FetchLimits limits;
  private final String agent;

  Exchange(Vertx vertx, FetchLimits limits, String agent) {
    this.vertx = vertx;
    this.limits = limits;
    this.agent = agent;
  }

  /**
   * Asks a machine for an address.
   *
   * @throws RefusedDocument when the answer is larger than is taken
   * @throws ExchangeFailed when there is none, or not within this time
   */
  Answer ask(WebAddress address, InetAddress machine, Wanted wanted, Duration time)
      throws RefusedDocument, ExchangeFailed {
    HttpClient client = vertx.createHttpClient(options(time));
    try {
      CompletableFuture<Answer> answer = new CompletableFuture<>();
      var unused =
          client
              .request(request(address, machine))
              .compose(request -> sent(described(request, wanted), answer))
              .onFailure(answer::completeExceptionally);
      return answer.get(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new ExchangeFailed("its server took longer than " + limits.time().toMillis() + " ms");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RefusedDocument refused) {
        throw refused;
      }
      throw new ExchangeFailed(reason(Optional.ofNullable(e.getCause()).orElse(e)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExchangeFailed("asking for it was broken off");
    } finally {
      // Ends the connection too, whatever still comes in on it.
      var unused = client.close();
    }
  }

  private static HttpClientOptions options(Duration time) {
    return new HttpClientOptions()
        .setProtocolVersion(HttpVersion.HTTP_1_1)
        .setKeepAlive(false)
        .setConnectTimeout(Math.toIntExact(Math.max(1, time.toMillis())))
        .setMaxHeaderSize(HEADER_BYTES)
        .setMaxInitialLineLength(HEADER_BYTES)
        .setDecompressionSupported(false);
  }

  private static RequestOptions request(WebAddress address, InetAddress machine) {
    return new RequestOptions()
        .setMethod(HttpMethod.GET)
        .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(machine, address.port())))
        .setHost(address.host())
        .setPort(address.port())
        .setSsl(address.isSecure())
        .setURI(address.target())
        .setFollowRedirects(false);
  }

  private HttpClientRequest described(HttpClientRequest request, Wanted wanted) {
    request.putHeader("User-Agent", agent);
    request.putHeader("Accept", String.join(", ", wanted.types().stream().sorted().toList()));
    request.putHeader("Accept-Encoding", "gzip");
    request.putHeader("Connection", "close");
    wanted.etag().ifPresent(tag -> request.putHeader("If-None-Match", tag));
    wanted.lastModified().ifPresent(time -> request.putHeader("If-Modified-Since", time));
    return request;
  }

  /** Waits for the response before the request is sent, so that no part of it comes too soon. */
  private Future<?> sent(HttpClientRequest request, CompletableFuture<Answer> answer) {
    Future<?> response = request.response().onSuccess(found -> take(found, answer));
    return request.end().compose(end -> response);
  }

  private void take(HttpClientResponse response, CompletableFuture<Answer> answer) {
    Buffer body = Buffer.buffer();
    response.exceptionHandler(answer::completeExceptionally);
    response.handler(
        part -> {
          if (body.length() + part.length() > limits.bytes()) {
            answer.completeExceptionally(
                new RefusedDocument("it has more than " + limits.bytes() + " bytes"));
          } else if (!answer.isDone()) {
            body.appendBuffer(part);
          }
        });
    response.endHandler(
        end ->
            answer.complete(
                new Answer(response.statusCode(), response.headers(), body.getBytes())));
  }

  private static String reason(Throwable failure) {
    return switch (failure) {
      case ConnectException _ -> "its server takes no connection";
      case SSLException e -> "its server cannot prove who it is: " + e.getMessage();
      default -> "its server broke off: " + failure.getMessage();
    };
  }
}
