package org.partnershipledger.ingest.feed.document;

import java.util.Map;
import java.util.Optional;
import org.partnershipledger.ingest.feed.document.FeedEntry.Part;

/** What the elements of the three formats, and of the modules in use with them, are called. */
final class Words {
  static final String ATOM = "http://www.w3.org/2005/Atom";

  private static final String RSS_1 = "http://purl.org/rss/1.0/";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";

  private static final Map<String, Part> OF_RSS =
      Map.of(
          "title", Part.TITLE,
          "link", Part.LINK,
          "guid", Part.ID,
          "author", Part.AUTHOR,
          "pubDate", Part.PUBLISHED,
          "description", Part.SUMMARY);

  private static final Map<String, Map<String, Part>> BY_NAMESPACE =
      Map.of(
          "",
          OF_RSS,
          RSS_1,
          OF_RSS,
          DUBLIN_CORE,
          Map.of("creator", Part.AUTHOR, "date", Part.PUBLISHED),
          CONTENT,
          Map.of("encoded", Part.CONTENT),
          ATOM,
          Map.of(
              "title", Part.TITLE,
              "link", Part.LINK,
              "id", Part.ID,
              "author", Part.AUTHOR,
              "published", Part.PUBLISHED,
              "updated", Part.UPDATED,
              "content", Part.CONTENT,
              "summary", Part.SUMMARY));

  private Words() {}

  /** Whether a document with this outermost element is a feed. */
  static boolean isFeed(String namespace, String name) {
    return switch (name) {
      case "rss" -> namespace.isEmpty();
      case "RDF" -> true;
      case "feed" -> namespace.equals(ATOM);
      default -> false;
    };
  }

  static boolean isEntry(String namespace, String name) {
    return name.equals(namespace.equals(ATOM) ? "entry" : "item")
        && BY_NAMESPACE.containsKey(namespace);
  }

  static boolean isTimeToLive(String namespace, String name) {
    return name.equals("ttl") && namespace.isEmpty();
  }

  static Optional<Part> part(String namespace, String name) {
    return Optional.ofNullable(BY_NAMESPACE.getOrDefault(namespace, Map.of()).get(name));
  }
}
