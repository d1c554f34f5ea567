package org.partnershipledger.ingest.feed.document;

/** Text as HTML. */
final class Markup {
  private Markup() {}

  /** The text with what HTML would take for marks written out. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The same of a text whose lines mean something: they, and its paragraphs, are kept apart. */
  static String lines(String text) {
    return escaped(text.strip()).replaceAll("\\R\\s*\\R", "<p>").replaceAll("\\R", "<br>");
  }
}
