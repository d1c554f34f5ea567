package org.partnershipledger.ingest.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.rim.testing.LocalToken;

/** Clients that each send many articles, a byte now and then, for as long as they are open. */
final class SlowClients implements AutoCloseable {
  private static final int SIZE = 1_000_000;
  private static final Duration BETWEEN_BYTES = Duration.ofSeconds(1);

  private final List<Socket> sockets = new ArrayList<>();
  private final Thread sender = Thread.ofVirtual().unstarted(this::send);

  private SlowClients() {}

  static SlowClients of(int number, URI articles) {
    SlowClients clients = new SlowClients();
    try {
      for (int i = 0; i < number; i++) {
        Socket socket = new Socket(articles.getHost(), articles.getPort());
        clients.sockets.add(socket);
        write(socket, head(articles));
      }
    } catch (IOException e) {
      clients.close();
      throw new UncheckedIOException(e);
    }
    clients.sender.start();
    return clients;
  }

  /** How many of them are not cut off. */
  int sending() {
    int sending = 0;
    for (Socket socket : sockets) {
      try {
        write(socket, " ");
        sending++;
      } catch (IOException cut) {
        continue;
      }
    }
    return sending;
  }

  private void send() {
    try {
      while (true) {
        Thread.sleep(BETWEEN_BYTES);
        var unused = sending();
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private static String head(URI articles) {
    return "POST "
        + articles.getPath()
        + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
        + LocalToken.TOKEN
        + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: "
        + SIZE
        + "\r\n\r\n{";
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  @Override
  public void close() {
    sender.interrupt();
    for (Socket socket : sockets) {
      try {
        socket.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
