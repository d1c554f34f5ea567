package org.partnershipledger.ingest.article;

import java.util.Arrays;
import java.util.Optional;

/** What can be said of an article; the names of its properties in JSON and in query parameters. */
public enum Field {
  TITLE("title"),
  TEXT("text"),
  URL("url"),
  PUBLISHER("publisher"),
  SOURCE_KIND("sourceKind"),
  AUTHOR("author"),
  PUBLISHED("published"),
  PUBLISHED_EARLIEST("publishedEarliest"),
  PUBLISHED_LATEST("publishedLatest"),
  MODIFIED("modified"),
  NOTICE("notice");

  private final String property;

  Field(String property) {
    this.property = property;
  }

  /** Its name. */
  public String property() {
    return property;
  }

  /** The field of a name. */
  public static Optional<Field> named(String property) {
    return Arrays.stream(values()).filter(field -> field.property.equals(property)).findFirst();
  }

  /** All names but the text's, in their order: what a query may say of a body that is the text. */
  public static String[] beside() {
    return Arrays.stream(values())
        .filter(field -> field != TEXT)
        .map(Field::property)
        .toArray(String[]::new);
  }
}
