package org.partnershipledger.ingest.intake.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipledger.rim.testing.LocalServer;

/**
 * A feed as a publisher keeps it: entries with their texts, and an ETag that tells editions apart.
 */
final class PublishedFeed implements HttpHandler {
  /** A text that the reader takes. */
  static final String TEXT =
      "Wye Valley NHS Trust and South Warwickshire NHS Foundation Trust will share a chief"
          + " executive from April 2019. The boards said that a merger was not planned.";

  private final Map<String, String> entries = new TreeMap<>();
  private int edition;

  /** Publishes an entry, or another text for it. */
  PublishedFeed entry(String path, String text) {
    entries.put(path, text);
    edition++;
    return this;
  }

  /** The ETag of what is published now. */
  String tag() {
    return "\"" + edition + "\"";
  }

  /** The document. */
  String document() {
    StringBuilder items = new StringBuilder();
    entries.forEach(
        (path, text) ->
            items.append(
                """
                <item><title>Trusts share a chief executive</title>
                <link>https://news.example.org/%s</link>
                <pubDate>Thu, 14 Feb 2019 09:00:00 GMT</pubDate>
                <description>%s</description></item>
                """
                    .formatted(path, text)));
    return "<rss version=\"2.0\"><channel><title>News</title>%s</channel></rss>".formatted(items);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Map<String, String> headers = Map.of("Content-Type", "application/rss+xml", "ETag", tag());
    if (tag().equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      LocalServer.send(exchange, 304, headers, "");
    } else {
      LocalServer.send(exchange, 200, headers, document());
    }
  }
}
