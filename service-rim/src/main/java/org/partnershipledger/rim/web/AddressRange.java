package org.partnershipledger.rim.web;

import java.net.InetAddress;
import java.util.Arrays;

/**
 * A block of addresses.
 *
 * @param first the first address, as bytes
 * @param bits how many leading bits all its addresses share
 */
record AddressRange(byte[] first, int bits) {
  AddressRange {
    first = first.clone();
  }

  /** The block that is written so, such as {@code 10.0.0.0/8}. */
  static AddressRange of(String text) {
    int slash = text.indexOf('/');
    return new AddressRange(
        InetAddress.ofLiteral(text.substring(0, slash)).getAddress(),
        Integer.parseInt(text.substring(slash + 1)));
  }

  boolean holds(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length != first.length) {
      return false;
    }
    int whole = bits / Byte.SIZE;
    int rest = bits % Byte.SIZE;
    int mask = 0xFF << (Byte.SIZE - rest);
    return Arrays.equals(bytes, 0, whole, first, 0, whole)
        && (rest == 0 || (bytes[whole] & mask) == (first[whole] & mask));
  }
}
