package org.partnershipledger.ingest.article;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one form of an article's address: scheme and host in lower case, without fragment, default
 * port, tracking parameters and closing slash.
 */
public final class CanonicalUrl {
  /** The parts of an address, after RFC 3986 appendix B; the path may hold unencoded characters. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?<host>[^/?#:@\\[\\]\\s]+)(?::(?<port>\\d{1,5}))?"
              + "(?<path>/[^?#]*)?(?:\\?(?<query>[^#]*))?(?:#.*)?");

  private static final Pattern HOST =
      Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}\\.)*[a-z0-9-]{0,62}[a-z0-9]");

  private static final Set<String> TRACKING =
      Set.of("fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "yclid");

  private CanonicalUrl() {}

  /** The canonical form; empty when the text is no address of a web page. */
  public static Optional<String> of(String url) {
    Matcher parts = PARTS.matcher(url.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.empty();
    }
    String port = port(scheme, parts.group("port"));
    return host(parts.group("host"))
        .map(
            host ->
                scheme
                    + "://"
                    + host
                    + port
                    + path(Optional.ofNullable(parts.group("path")).orElse("/"))
                    + query(Optional.ofNullable(parts.group("query")).orElse("")));
  }

  private static Optional<String> host(String given) {
    try {
      String ascii = IDN.toASCII(given, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      String host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
      return Optional.of(host).filter(h -> HOST.matcher(h).matches());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String port(String scheme, @org.jspecify.annotations.Nullable String port) {
    boolean isDefault =
        port == null
            || (scheme.equals("http") && port.equals("80"))
            || (scheme.equals("https") && port.equals("443"));
    return isDefault ? "" : ":" + port;
  }

  private static String path(String path) {
    String open = path.length() > 1 && path.endsWith("/") ? path.replaceAll("/+$", "") : path;
    return open.isEmpty() ? "/" : encoded(open);
  }

  private static String query(String query) {
    String kept =
        Arrays.stream(query.split("&"))
            .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + encoded(kept);
  }

  private static boolean isTracking(String parameter) {
    String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
    return name.startsWith("utm_") || TRACKING.contains(name);
  }

  /** Encodes what may not stand in an address; what is encoded already stays, in capitals. */
  private static String encoded(String part) {
    StringBuilder encoded = new StringBuilder(part.length());
    for (byte octet : part.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (c <= ' ' || c >= 0x7F || "\"<>\\^`{|}".indexOf(c) >= 0) {
        encoded.append('%').append(String.format("%02X", (int) c));
      } else {
        encoded.append(c);
      }
    }
    return Pattern.compile("%[0-9a-fA-F]{2}")
        .matcher(encoded)
        .replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT));
  }
}
