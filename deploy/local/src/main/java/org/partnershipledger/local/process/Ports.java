package org.partnershipledger.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import org.partnershipledger.local.Failure;

/** Loopback ports: which are free, and free ones to take, each handed out once. */
public final class Ports {
  private final Set<Integer> handedOut = new HashSet<>();

  /** Whether a program could listen on this port now. */
  public static boolean isFree(int port) {
    // As servers do, so that a port whose connections are just closing counts as free.
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** This port if it is free and not handed out yet, else another that is. */
  public int preferably(int port) {
    return port > 0 && isFree(port) && handedOut.add(port) ? port : free();
  }

  /** A free port. */
  public int free() {
    for (int tries = 0; tries < 100; tries++) {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        if (handedOut.add(socket.getLocalPort())) {
          return socket.getLocalPort();
        }
      } catch (IOException e) {
        throw new Failure("no port is free on the loopback address: " + e.getMessage(), e);
      }
    }
    throw new Failure("no port is free on the loopback address");
  }
}
