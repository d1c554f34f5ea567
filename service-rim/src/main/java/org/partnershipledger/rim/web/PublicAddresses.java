package org.partnershipledger.rim.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells the addresses of the public internet from all others, by the registries of special-purpose
 * addresses that IANA keeps (RFC 6890 and its successors). What is not known to be public is not.
 */
final class PublicAddresses {
  /** Blocks of IPv4 that lead into a machine, a network of one's own, or nowhere. */
  private static final List<AddressRange> SPECIAL_4 =
      ranges(
          "0.0.0.0/8", // this network
          "10.0.0.0/8", // private
          "100.64.0.0/10", // behind a carrier's translation
          "127.0.0.0/8", // loopback
          "169.254.0.0/16", // link-local; clouds tell secrets at 169.254.169.254
          "172.16.0.0/12", // private
          "192.0.0.0/24", // protocol assignments
          "192.0.2.0/24", // documentation
          "192.88.99.0/24", // relays of 6to4
          "192.168.0.0/16", // private
          "198.18.0.0/15", // benchmarks
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/4", // multicast
          "240.0.0.0/4"); // reserved, and broadcast

  /** The one block of IPv6 that is public at all: the others hold no host, or one's own. */
  private static final AddressRange GLOBAL_6 = AddressRange.of("2000::/3");

  /** Blocks of it that are not, or that carry an address of IPv4 which nobody has looked at. */
  private static final List<AddressRange> SPECIAL_6 =
      ranges(
          "2001::/23", // protocol assignments, Teredo among them
          "2001:db8::/32", // documentation
          "2002::/16", // 6to4
          "3fff::/20"); // documentation

  private PublicAddresses() {}

  static boolean holds(InetAddress address) {
    return address instanceof Inet4Address
        ? SPECIAL_4.stream().noneMatch(range -> range.holds(address))
        : GLOBAL_6.holds(address) && SPECIAL_6.stream().noneMatch(range -> range.holds(address));
  }

  private static List<AddressRange> ranges(String... texts) {
    return Stream.of(texts).map(AddressRange::of).toList();
  }
}
