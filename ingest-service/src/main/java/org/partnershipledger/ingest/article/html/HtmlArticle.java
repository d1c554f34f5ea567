package org.partnershipledger.ingest.article.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.partnershipledger.ingest.article.CanonicalUrl;
import org.partnershipledger.ingest.article.Draft;
import org.partnershipledger.ingest.article.Field;
import org.partnershipledger.ingest.article.PublicationDates;
import org.partnershipledger.ingest.article.json.ArticleJson;

/** Reads the article out of a web page: its text, and what the page says of it. */
public final class HtmlArticle {
  private final Document page;
  private final Optional<Draft> linkedData;

  private HtmlArticle(Document page) {
    this.page = page;
    this.linkedData =
        page.select("script[type=application/ld+json]").stream()
            .map(script -> ArticleJson.newsArticle(script.data()))
            .flatMap(Optional::stream)
            .findFirst();
  }

  /** The draft in a page. What the page says of itself is dropped where it cannot be read. */
  public static Draft read(Document page) {
    return new HtmlArticle(page).draft();
  }

  private Draft draft() {
    Map<Field, String> values = new EnumMap<>(Field.class);
    title().ifPresent(title -> values.put(Field.TITLE, title));
    first(Field.URL, attribute("link[rel=canonical]", "href"), meta("og:url"))
        .filter(url -> CanonicalUrl.of(url).isPresent())
        .ifPresent(url -> values.put(Field.URL, url));
    first(Field.PUBLISHER, meta("og:site_name"), meta("publisher"))
        .ifPresent(publisher -> values.put(Field.PUBLISHER, publisher));
    first(Field.AUTHOR, meta("author"), meta("article:author").filter(a -> !a.startsWith("http")))
        .ifPresent(author -> values.put(Field.AUTHOR, author));
    published()
        .filter(date -> PublicationDates.publication(date).isPresent())
        .ifPresent(date -> values.put(Field.PUBLISHED, date));
    first(Field.MODIFIED, meta("article:modified_time"), meta("og:updated_time"))
        .filter(date -> PublicationDates.instant(date).isPresent())
        .ifPresent(date -> values.put(Field.MODIFIED, date));
    Optional<String> described = linkedData.flatMap(data -> data.value(Field.TEXT));
    String text = MainText.of(page);
    values.put(Field.TEXT, text.isBlank() ? described.orElse("") : text);
    return new Draft(values, pointers(), List.of());
  }

  private Optional<String> title() {
    return first(
        Field.TITLE,
        meta("og:title"),
        text("article h1"),
        text("h1"),
        Optional.of(page.title()).filter(title -> !title.isBlank()));
  }

  private Optional<String> published() {
    return first(
        Field.PUBLISHED,
        meta("article:published_time"),
        meta("datePublished"),
        meta("dcterms.issued"),
        meta("dc.date"),
        meta("date"),
        attribute("[itemprop=datePublished][datetime]", "datetime"),
        attribute("article time[datetime]", "datetime"),
        attribute("header time[datetime]", "datetime"));
  }

  /** Linked data first, since it is made for machines; then the page's marks, in this order. */
  @SafeVarargs
  private Optional<String> first(Field field, Optional<String>... marks) {
    return Stream.concat(Stream.of(linkedData.flatMap(data -> data.value(field))), Stream.of(marks))
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private Optional<String> meta(String name) {
    return page.select("meta[content]").stream()
        .filter(
            meta ->
                Stream.of("property", "name", "itemprop")
                    .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name)))
        .map(meta -> meta.attr("content"))
        .filter(content -> !content.isBlank())
        .findFirst();
  }

  private Optional<String> attribute(String query, String attribute) {
    return page.select(query).stream().map(found -> found.attr(attribute)).findFirst();
  }

  private Optional<String> text(String query) {
    return page.select(query).stream().map(Element::text).findFirst();
  }

  /** A page has no pointers; a fault concerns the page as a whole. */
  private static Map<Field, String> pointers() {
    Map<Field, String> whole = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      whole.put(field, field == Field.TEXT ? "" : field.property());
    }
    return whole;
  }
}
