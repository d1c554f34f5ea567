package org.partnershipledger.rim.web;

import java.net.IDN;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The host of an address in its one form: an address of IPv4 in four decimal numbers, one of IPv6
 * in brackets, or a name in ASCII. Other ways to write a number (octal, hexadecimal, one number for
 * all four) are refused rather than understood, since others may understand them in another way.
 */
final class HostName {
  private static final Pattern IPV4 =
      Pattern.compile(
          "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}");

  private static final Pattern IPV6 = Pattern.compile("\\[[0-9A-Fa-f:]{2,39}]");

  /** How the last part of a name looks where the whole is a number to some. */
  private static final Pattern NUMBER = Pattern.compile("(?:\\d+|0x[0-9a-f]*)");

  private static final Pattern NAME =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}");

  private static final int LONGEST = 253;

  /** Names that no public resolver knows, but a network of one's own may. */
  private static final List<String> PRIVATE =
      List.of(".localhost", ".local", ".localdomain", ".internal", ".intranet", ".lan", ".arpa");

  private HostName() {}

  /**
   * The one form of a host.
   *
   * @param given as it stands in an address, an IPv6 address with its brackets
   * @throws RefusedAddress when it is none, or a name for private use
   */
  static String of(String given) throws RefusedAddress {
    if (given.startsWith("[")) {
      return ipv6(given);
    }
    String host = ascii(given);
    if (IPV4.matcher(host).matches() || host.equals("localhost")) {
      return host;
    }
    if (NUMBER.matcher(host.substring(host.lastIndexOf('.') + 1)).matches()) {
      throw new RefusedAddress("names a machine by a number that is no address");
    }
    if (host.length() > LONGEST || !NAME.matcher(host).matches()) {
      throw new RefusedAddress("names no host with a public name");
    }
    if (PRIVATE.stream().anyMatch(host::endsWith)) {
      throw new RefusedAddress("names a host of a private network");
    }
    return host;
  }

  /** The address that a host is, written out; empty for a name. */
  static Optional<InetAddress> literal(String host) {
    if (host.startsWith("[")) {
      return Optional.of(Inet6Address.ofLiteral(host.substring(1, host.length() - 1)));
    }
    return IPV4.matcher(host).matches()
        ? Optional.of(Inet4Address.ofLiteral(host))
        : Optional.empty();
  }

  private static String ipv6(String given) throws RefusedAddress {
    if (!IPV6.matcher(given).matches()) {
      throw new RefusedAddress("names a machine by what is no IPv6 address");
    }
    try {
      InetAddress address = Inet6Address.ofLiteral(given.substring(1, given.length() - 1));
      if (address instanceof Inet6Address) {
        return given.toLowerCase(Locale.ROOT);
      }
    } catch (IllegalArgumentException e) {
      throw new RefusedAddress("names a machine by what is no IPv6 address");
    }
    throw new RefusedAddress("hides an IPv4 address in one of IPv6");
  }

  /** Letters of other alphabets become what resolvers take; so do digits and dots that look so. */
  private static String ascii(String given) throws RefusedAddress {
    try {
      String ascii = IDN.toASCII(given, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      return ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
    } catch (IllegalArgumentException e) {
      throw new RefusedAddress("names no host");
    }
  }
}
