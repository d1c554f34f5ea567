package org.partnershipledger.rim.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Says which machines a name stands for; asked once for each connection, and never behind it. */
@FunctionalInterface
public interface Resolver {
  /** The one of the machine that this runs on. */
  Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

  /**
   * All addresses of a name; at least one.
   *
   * @throws UnknownHostException when it has none
   */
  List<InetAddress> addresses(String host) throws UnknownHostException;
}
