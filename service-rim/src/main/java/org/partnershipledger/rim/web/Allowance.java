package org.partnershipledger.rim.web;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may be asked beside the public internet, and what not even there; an operator's to say.
 *
 * @param plain whether addresses without TLS may be asked
 * @param loopback whether this very machine may be asked, on any port; for tests and local use
 * @param hosts hosts that may be asked wherever they are, on any port and without TLS; in small
 *     letters, an IPv6 address with its brackets
 */
public record Allowance(boolean plain, boolean loopback, Set<String> hosts) {
  /** Everything on the public internet. */
  public static final Allowance PUBLIC = new Allowance(true, false, Set.of());

  /** The same, and this very machine. */
  public static final Allowance LOOPBACK = new Allowance(true, true, Set.of());

  public Allowance {
    hosts =
        hosts.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** What is on the public internet and asked over TLS, and these hosts. */
  public static Allowance secureOr(Set<String> hosts) {
    return new Allowance(false, false, hosts);
  }
}
