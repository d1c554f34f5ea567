package org.partnershipledger.rim.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** What only this machine reaches. */
final class Loopback {
  private static final Pattern NAME =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?", Pattern.CASE_INSENSITIVE);

  private Loopback() {}

  /** Whether a service that listens there is out of reach of other machines. */
  static boolean isAddress(String host) {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (!address.isLoopbackAddress()) {
          return false;
        }
      }
      return true;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /**
   * Whether a request that bears this name was meant for this machine. A page elsewhere can have
   * its own name lead here, and would then read what the browser's own user may read.
   */
  static boolean isName(String host) {
    return NAME.matcher(host).matches();
  }
}
