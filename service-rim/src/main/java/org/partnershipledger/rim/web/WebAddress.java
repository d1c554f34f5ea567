package org.partnershipledger.rim.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a document on the web, in the only forms that are asked for.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in the one form of {@link HostName}
 * @param port from 1 to 65535; that of the scheme where the address names none
 * @param target path and query, as they are sent
 */
public record WebAddress(String scheme, String host, int port, String target) {
  private static final int LONGEST = 2000;
  private static final int LAST_PORT = 65_535;

  /**
   * Printable without white space, quotes and backslashes, which readers of addresses differ on.
   */
  private static final Pattern SAFE = Pattern.compile("[^\\p{Cntrl}\\p{Z}\\\\<>\"^`{|}]*");

  private static final Pattern PARTS =
      Pattern.compile(
          "(?<scheme>[A-Za-z][A-Za-z0-9+.-]*):(?://(?<authority>[^/?#]*)(?<target>[^#]*)(?:#.*)?|.*)");

  private static final Pattern AUTHORITY =
      Pattern.compile("(?<host>\\[[^\\]]*]|[^:\\[\\]]+)(?::(?<port>\\d{1,5}))?");

  /**
   * Reads an address.
   *
   * @throws RefusedAddress when it has another form, scheme or place for its parts
   */
  public static WebAddress of(String text) throws RefusedAddress {
    return of(text, Set.of());
  }

  /**
   * Reads an address whose host may also be one of these, however it is named.
   *
   * @param named hosts in small letters
   * @throws RefusedAddress when it has another form, scheme or place for its parts
   */
  static WebAddress of(String text, Set<String> named) throws RefusedAddress {
    if (text.length() > LONGEST || !SAFE.matcher(text).matches()) {
      throw new RefusedAddress("is longer than " + LONGEST + " characters or has wrong ones");
    }
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new RefusedAddress("is no whole address");
    }
    String scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new RefusedAddress("has the scheme " + scheme + "; only http and https are asked");
    }
    String authority = Optional.ofNullable(parts.group("authority")).orElse("");
    if (authority.contains("@")) {
      throw new RefusedAddress("names a user");
    }
    Matcher place = AUTHORITY.matcher(authority);
    if (!place.matches()) {
      throw new RefusedAddress("names no host");
    }
    String target = Optional.ofNullable(parts.group("target")).orElse("");
    return new WebAddress(
        scheme,
        host(place.group("host"), named),
        port(scheme, Optional.ofNullable(place.group("port"))),
        Targets.encoded(target.startsWith("/") ? target : "/" + target));
  }

  /** The whole address, without a port that goes without saying. */
  public String text() {
    return scheme + "://" + authority() + target;
  }

  /** Host and port as the header {@code Host} has them. */
  String authority() {
    return port == usual(scheme) ? host : host + ":" + port;
  }

  /** Whether it is asked over TLS. */
  public boolean isSecure() {
    return scheme.equals("https");
  }

  boolean hasUsualPort() {
    return port == usual("http") || port == usual("https");
  }

  /**
   * Where a redirect from here leads, by its header {@code Location}.
   *
   * @throws RefusedAddress when that is none of the forms that are asked for
   */
  public WebAddress toward(String location) throws RefusedAddress {
    if (location.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return of(location);
    }
    if (location.startsWith("//")) {
      return of(scheme + ":" + location);
    }
    String base = scheme + "://" + authority();
    return location.startsWith("/")
        ? of(base + location)
        : of(base + target.replaceFirst("[?].*", "").replaceFirst("[^/]*$", "") + location);
  }

  private static String host(String given, Set<String> named) throws RefusedAddress {
    String host = given.toLowerCase(Locale.ROOT);
    return named.contains(host) ? host : HostName.of(given);
  }

  private static int port(String scheme, Optional<String> given) throws RefusedAddress {
    int port = given.map(Integer::parseInt).orElse(usual(scheme));
    if (port < 1 || port > LAST_PORT) {
      throw new RefusedAddress("names the port " + port + ", which there is not");
    }
    return port;
  }

  private static int usual(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }
}
