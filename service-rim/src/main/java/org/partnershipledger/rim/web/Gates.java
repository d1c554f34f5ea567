package org.partnershipledger.rim.web;

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
  private final Allowance allowance;

  /** Gates that look names up so, with this allowance. */
  public Gates(Resolver resolver, Allowance allowance) {
    this.resolver = resolver;
    this.allowance = allowance;
  }

  /**
   * The address, if its form allows to ask for it at all; nothing is looked up.
   *
   * @throws RefusedAddress saying why not
   */
  public WebAddress admitted(String text) throws RefusedAddress {
    WebAddress address = WebAddress.of(text, allowance.hosts());
    if (isNamed(address)) {
      return address;
    }
    Optional<InetAddress> literal = HostName.literal(address.host());
    if (literal.isPresent()) {
      requirePublic(literal.get());
    } else if (address.host().equals("localhost") && !allowance.loopback()) {
      throw new RefusedAddress("names the machine that asks");
    }
    if (!address.isSecure() && !allowance.plain()) {
      throw new RefusedAddress("has the scheme http; only https is asked");
    }
    if (!address.hasUsualPort() && !allowance.loopback()) {
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
  public InetAddress machine(WebAddress address) throws RefusedAddress, UnknownHostException {
    Optional<InetAddress> literal = HostName.literal(address.host());
    List<InetAddress> machines =
        literal.isPresent() ? List.of(literal.get()) : resolver.addresses(address.host());
    if (isNamed(address)) {
      return machines.getFirst();
    }
    for (InetAddress machine : machines) {
      requirePublic(machine);
      if (!address.hasUsualPort() && !machine.isLoopbackAddress()) {
        throw new RefusedAddress("names the port " + address.port() + " of another machine");
      }
    }
    return machines.getFirst();
  }

  private boolean isNamed(WebAddress address) {
    return allowance.hosts().contains(address.host());
  }

  private void requirePublic(InetAddress machine) throws RefusedAddress {
    boolean isAllowed = allowance.loopback() && machine.isLoopbackAddress();
    if (!isAllowed && !PublicAddresses.holds(machine)) {
      throw new RefusedAddress(
          "leads to " + machine.getHostAddress() + ", which is not on the public internet");
    }
  }
}
