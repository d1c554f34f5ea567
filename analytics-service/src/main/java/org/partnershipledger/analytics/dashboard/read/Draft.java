package org.partnershipledger.analytics.dashboard.read;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.dashboard.forward.Form;
import org.partnershipledger.analytics.dashboard.words.Days;

/**
 * An article as somebody typed it; a blank field was left empty.
 *
 * @param text the text
 * @param title the headline
 * @param published when it was published
 * @param publisher who published it
 * @param address where it stands on the web
 */
record Draft(String text, String title, String published, String publisher, String address) {
  static final Draft EMPTY = new Draft("", "", "", "", "");

  static Draft of(Form form) {
    return new Draft(
        form.whole("text"),
        form.text("title"),
        form.text("published"),
        form.text("publisher"),
        form.text("url"));
  }

  /** The path with what is said of the text, as ingest-service takes it beside a plain text. */
  String path(String path, Map<String, String> more) {
    Map<String, String> query = new LinkedHashMap<>(more);
    put(query, "title", title);
    // Other forms of a date, such as a month alone, are ingest-service's to read or to refuse.
    put(query, "published", Days.typed(published).map(LocalDate::toString).orElse(published));
    put(query, "publisher", publisher);
    put(query, "url", address);
    String pairs =
        query.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return pairs.isEmpty() ? path : path + "?" + pairs;
  }

  private static void put(Map<String, String> query, String name, String value) {
    if (!value.isBlank()) {
      query.put(name, value);
    }
  }
}
