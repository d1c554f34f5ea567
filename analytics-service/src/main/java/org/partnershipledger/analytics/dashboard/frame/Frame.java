package org.partnershipledger.analytics.dashboard.frame;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands around a page.
 *
 * @param title the heading of the page
 * @param section where it stands in the navigation
 * @param view the day it describes
 * @param address the address asked for, with its query
 */
public record Frame(String title, Section section, View view, URI address) {
  /** All entries of the navigation. */
  public List<Section> sections() {
    return Arrays.asList(Section.values());
  }

  /** The title of the browser's window. */
  public String windowTitle() {
    return title + " - Partnership Ledger";
  }

  /** The address of another page for the same day; the path may have a query or a fragment. */
  public String to(String path) {
    if (view.chosen().isEmpty()) {
      return path;
    }
    int hash = path.indexOf('#');
    String page = hash < 0 ? path : path.substring(0, hash);
    String fragment = hash < 0 ? "" : path.substring(hash);
    return page + (page.indexOf('?') < 0 ? "?" : "&") + "validOn=" + view.chosen().get() + fragment;
  }

  /** The address of a page of the navigation, for the same day where it has days. */
  public String to(Section other) {
    return other.dated() ? to(other.path()) : other.path();
  }

  /** The path of this page with its query, as it was asked for. */
  public String here() {
    return address.getRawPath()
        + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
  }

  /** The path of this page. */
  public String path() {
    return address.getRawPath();
  }

  /** This page for the present day. */
  public String today() {
    return query(path(), hiddenWithout("validOn"));
  }

  /** The query of this page without a parameter, as names and values for hidden fields. */
  public List<Hidden> hiddenWithout(String... names) {
    if (address.getRawQuery() == null) {
      return List.of();
    }
    List<String> left = Arrays.asList(names);
    return Arrays.stream(address.getRawQuery().split("&"))
        .filter(pair -> !pair.isEmpty())
        .map(Hidden::of)
        .filter(h -> !left.contains(h.name()) && !h.value().isBlank())
        .toList();
  }

  /** A parameter that a form carries along. */
  public record Hidden(String name, String value) {
    static Hidden of(String pair) {
      int equals = pair.indexOf('=');
      return equals < 0
          ? new Hidden(decoded(pair), "")
          : new Hidden(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
    }

    private static String decoded(String text) {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The pair as it stands in a query. */
    public String pair() {
      return encoded(name) + "=" + encoded(value);
    }
  }

  /** A path with these parameters, in their order. */
  public static String query(String path, List<Hidden> parameters) {
    return parameters.isEmpty()
        ? path
        : path + "?" + parameters.stream().map(Hidden::pair).collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
