package org.partnershipledger.ingest.article.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.partnershipledger.ingest.article.Draft;
import org.partnershipledger.ingest.article.Field;

/** An article in the words of schema.org, alone, in a list or in a graph. */
final class NewsArticle {
  private static final Set<String> TYPES =
      Set.of(
          "Article",
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "ReviewNewsArticle",
          "BlogPosting",
          "Report");

  /** A node and where it stands. */
  private record Place(JsonNode node, String pointer) {}

  private final Place place;
  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private final Map<Field, String> pointers = new EnumMap<>(Field.class);

  private NewsArticle(Place place) {
    this.place = place;
  }

  /** The first article in the document. */
  static Optional<Draft> find(JsonNode root) {
    return places(new Place(root, ""))
        .filter(place -> isArticle(place.node()))
        .findFirst()
        .map(place -> new NewsArticle(place).draft());
  }

  private static Stream<Place> places(Place root) {
    return Stream.of(
            Stream.of(root), items(root), items(new Place(root.node().path("@graph"), "/@graph")))
        .flatMap(found -> found);
  }

  private static Stream<Place> items(Place list) {
    Stream.Builder<Place> items = Stream.builder();
    for (int i = 0; list.node().isArray() && i < list.node().size(); i++) {
      items.add(new Place(list.node().get(i), list.pointer() + "/" + i));
    }
    return items.build();
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    Stream<JsonNode> types =
        type.isArray() ? StreamSupport.stream(type.spliterator(), false) : Stream.of(type);
    return types
        .map(JsonNode::asText)
        .map(name -> name.replaceFirst("^https?://schema\\.org/", ""))
        .anyMatch(TYPES::contains);
  }

  private Draft draft() {
    take(Field.TITLE, "headline", "name");
    take(Field.TEXT, "articleBody", "text");
    take(Field.URL, "url", "mainEntityOfPage");
    take(Field.PUBLISHER, "publisher", "sourceOrganization");
    take(Field.AUTHOR, "author", "creator");
    take(Field.PUBLISHED, "datePublished", "dateCreated");
    take(Field.MODIFIED, "dateModified");
    return new Draft(values, pointers, List.of());
  }

  /** Takes the first of these properties that has a value; the first stands for them all. */
  private void take(Field field, String... properties) {
    pointers.put(field, place.pointer() + "/" + properties[0]);
    for (String property : properties) {
      Optional<String> text = text(place.node().path(property));
      if (text.isPresent()) {
        values.put(field, text.get());
        pointers.put(field, place.pointer() + "/" + property);
        return;
      }
    }
  }

  /** A string, the name or id of a thing, or the first of several. */
  private static Optional<String> text(JsonNode node) {
    if (node.isArray()) {
      return node.isEmpty() ? Optional.empty() : text(node.get(0));
    }
    if (node.isObject()) {
      return Stream.of("name", "@id", "url")
          .map(node::path)
          .filter(JsonNode::isTextual)
          .map(JsonNode::textValue)
          .findFirst();
    }
    return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
  }
}
