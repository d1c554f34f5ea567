package org.partnershipledger.rim.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks names up for no longer than a while. Each look-up has a thread of its own: one that hangs
 * holds up nobody else, as it would on a virtual thread, whose carrier waits with it.
 */
public final class PatientResolver implements Resolver {
  private final Resolver resolver;
  private final Duration patience;

  PatientResolver(Resolver resolver, Duration patience) {
    this.resolver = resolver;
    this.patience = patience;
  }

  /** The resolver of this machine, no longer than this. */
  public static Resolver within(Duration patience) {
    return new PatientResolver(SYSTEM, patience);
  }

  @Override
  public List<InetAddress> addresses(String host) throws UnknownHostException {
    CompletableFuture<List<InetAddress>> found = new CompletableFuture<>();
    var unused = Thread.ofPlatform().daemon().name("look-up").start(() -> look(host, found));
    try {
      return found.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new UnknownHostException(host);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnknownHostException(host);
    }
  }

  private void look(String host, CompletableFuture<List<InetAddress>> found) {
    try {
      found.complete(resolver.addresses(host));
    } catch (UnknownHostException | RuntimeException e) {
      found.completeExceptionally(e);
    }
  }
}
