package org.partnershipledger.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/**
 * What an address has to pass before it is asked, at the first request and again at each redirect:
 * its form and port, and then every machine that its host stands for. Who asks connects to the
 * machine that passed, so that a name which means another one a moment later leads nowhere.
 */
public final class Gates {
  private final Resolver resolver;
  private final boolean loopback;

  /**
   * Gates that look names up so.
   *
   * @param loopback whether this very machine may be asked too, on any port; for tests and local
   *     use
   */
  public Gates(Resolver resolver, boolean loopback) {
    this.resolver = resolver;
    this.loopback = loopback;
  }

  /**
   * The address, if its form allows to ask for it at all; nothing is looked up.
   *
   * @throws RefusedAddress saying why not
   */
  public WebAddress admitted(String text) throws RefusedAddress {
    WebAddress address = WebAddress.of(text);
    Optional<InetAddress> literal = HostName.literal(address.host());
    if (literal.isPresent()) {
      requirePublic(literal.get());
    } else if (address.host().equals("localhost") && !loopback) {
      throw new RefusedAddress("names the machine that asks");
    }
    if (!address.hasUsualPort() && !loopback) {
      throw new RefusedAddress("names the port " + address.port() + "; only 80 and 443 are asked");
    }
    return address;
  }

  /**
   * The machine to connect to for an address that was admitted.
   *
   * @throws RefusedAddress when its host stands for any machine that is not public
   * @throws UnknownHostException when it stands for none
   */
  InetAddress machine(WebAddress address) throws RefusedAddress, UnknownHostException {
    Optional<InetAddress> literal = HostName.literal(address.host());
    List<InetAddress> machines =
        literal.isPresent() ? List.of(literal.get()) : resolver.addresses(address.host());
    for (InetAddress machine : machines) {
      requirePublic(machine);
      if (!address.hasUsualPort() && !machine.isLoopbackAddress()) {
        throw new RefusedAddress("names the port " + address.port() + " of another machine");
      }
    }
    return machines.getFirst();
  }

  private void requirePublic(InetAddress machine) throws RefusedAddress {
    boolean isAllowed = loopback && machine.isLoopbackAddress();
    if (!isAllowed && !PublicAddresses.holds(machine)) {
      throw new RefusedAddress(
          "leads to " + machine.getHostAddress() + ", which is not on the public internet");
    }
  }
}
