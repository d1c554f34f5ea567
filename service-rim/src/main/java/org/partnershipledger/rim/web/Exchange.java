package org.partnershipledger.rim.web;

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
public final class Exchange {
  private static final int HEADER_BYTES = 16 * 1024;

  private final Vertx vertx;
  private final ExchangeLimits limits;

  /** Requests within these limits. */
  public Exchange(Vertx vertx, ExchangeLimits limits) {
    this.vertx = vertx;
    this.limits = limits;
  }

  /**
   * Asks a machine; redirects are not followed.
   *
   * @param machine the one that passed the {@link Gates} for the address of the call
   * @throws ExchangeFailed when there is no answer, or not to its end within the time
   */
  public Answer ask(Call call, InetAddress machine) throws ExchangeFailed {
    return ask(call, machine, limits.time());
  }

  /** The same within what is left of the time. */
  public Answer ask(Call call, InetAddress machine, Duration left) throws ExchangeFailed {
    HttpClient client = vertx.createHttpClient(options(shorter(limits.connecting(), left)));
    try {
      CompletableFuture<Answer> answer = new CompletableFuture<>();
      var unused =
          client
              .request(request(call, machine))
              .compose(request -> sent(request, call, answer))
              .onFailure(answer::completeExceptionally);
      return answer.get(left.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new ExchangeFailed("its server took longer than " + limits.time().toMillis() + " ms");
    } catch (ExecutionException e) {
      throw new ExchangeFailed(reason(Optional.ofNullable(e.getCause()).orElse(e)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExchangeFailed("asking for it was broken off");
    } finally {
      // Ends the connection too, whatever still comes in on it.
      var unused = client.close();
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static HttpClientOptions options(Duration connecting) {
    return new HttpClientOptions()
        .setProtocolVersion(HttpVersion.HTTP_1_1)
        .setKeepAlive(false)
        .setConnectTimeout(Math.toIntExact(Math.max(1, connecting.toMillis())))
        .setMaxHeaderSize(HEADER_BYTES)
        .setMaxInitialLineLength(HEADER_BYTES)
        .setDecompressionSupported(false);
  }

  private static RequestOptions request(Call call, InetAddress machine) {
    WebAddress address = call.address();
    return new RequestOptions()
        .setMethod(call.body().isPresent() ? HttpMethod.POST : HttpMethod.GET)
        .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(machine, address.port())))
        .setHost(address.host())
        .setPort(address.port())
        .setSsl(address.isSecure())
        .setURI(address.target())
        .setFollowRedirects(false);
  }

  /** Waits for the response before the request is sent, so that no part of it comes too soon. */
  private Future<?> sent(HttpClientRequest request, Call call, CompletableFuture<Answer> answer) {
    call.headers().forEach(request::putHeader);
    request.putHeader("Connection", "close");
    Future<?> response = request.response().onSuccess(found -> take(found, answer));
    Future<?> end =
        call.body().map(bytes -> request.end(Buffer.buffer(bytes))).orElseGet(request::end);
    return end.compose(sent -> response);
  }

  private void take(HttpClientResponse response, CompletableFuture<Answer> answer) {
    Buffer body = Buffer.buffer();
    response.exceptionHandler(answer::completeExceptionally);
    response.handler(
        part -> {
          long left = limits.bytes() - body.length();
          if (part.length() > left) {
            answer.complete(answer(response, body.appendBuffer(part, 0, (int) left), false));
          } else if (!answer.isDone()) {
            body.appendBuffer(part);
          }
        });
    response.endHandler(end -> answer.complete(answer(response, body, true)));
  }

  private static Answer answer(HttpClientResponse response, Buffer body, boolean isWhole) {
    return new Answer(response.statusCode(), response.headers(), body.getBytes(), isWhole);
  }

  private static String reason(Throwable failure) {
    return switch (failure) {
      case ConnectException _ -> "its server takes no connection";
      case SSLException e -> "its server cannot prove who it is: " + e.getMessage();
      default -> "its server broke off: " + failure.getMessage();
    };
  }
}
