package org.partnershipledger.ingest.feed.document;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text in an element and all within it; the reader stands on its first tag before, on its last
 * one after. No more is kept than is allowed, however long it is.
 */
final class ElementText {
  private final XMLStreamReader xml;
  private final int longest;
  private final int deepest;
  private final StringBuilder text = new StringBuilder();
  private boolean isTooLong;

  ElementText(XMLStreamReader xml, int longest, int deepest) {
    this.xml = xml;
    this.longest = longest;
    this.deepest = deepest;
  }

  /** The text without any tags; empty when it is too long. */
  Optional<String> plain() throws XMLStreamException {
    read(false);
    return isTooLong ? Optional.empty() : Optional.of(text.toString());
  }

  /** The text with the tags within as HTML, without their attributes; empty when too long. */
  Optional<String> markup() throws XMLStreamException {
    read(true);
    return isTooLong ? Optional.empty() : Optional.of(text.toString());
  }

  /** Passes over an element. */
  static void skip(XMLStreamReader xml, int deepest) throws XMLStreamException {
    new ElementText(xml, 0, deepest).read(false);
  }

  private void read(boolean withTags) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          add(withTags ? "<" + xml.getLocalName() + ">" : "");
          if (depth > deepest) {
            throw new XMLStreamException("elements nested deeper than " + deepest);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          add(withTags && depth > 0 ? "</" + xml.getLocalName() + ">" : "");
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            add(withTags ? Markup.escaped(xml.getText()) : xml.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("the entity " + xml.getLocalName() + " is not known");
        default -> {
          // Comments and instructions are no text.
        }
      }
    }
  }

  private void add(String more) {
    isTooLong |= text.length() + more.length() > longest;
    if (!isTooLong) {
      text.append(more);
    }
  }
}
