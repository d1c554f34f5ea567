package org.partnershipledger.registry.api;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Changes as an Atom feed (RFC 4287), for feed readers.
 *
 * @param self the address of the feed, which is also its id
 * @param base the address of the service, which entries link into
 */
record AtomFeed(URI self, URI base) {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  /** The feed of these changes, the last one first. */
  String of(String title, List<ChangeView> changes) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setDefaultNamespace(NAMESPACE);
      xml.writeStartElement(NAMESPACE, "feed");
      xml.writeDefaultNamespace(NAMESPACE);
      write(xml, "id", self.toString());
      write(xml, "title", title);
      Instant updated = changes.isEmpty() ? Instant.EPOCH : changes.getFirst().recordedAt();
      write(xml, "updated", updated.toString());
      link(xml, "self", self);
      xml.writeStartElement(NAMESPACE, "author");
      write(xml, "name", "Partnership Ledger");
      xml.writeEndElement();
      for (ChangeView change : changes) {
        entry(xml, change);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed cannot be written", e);
    }
    return text.toString();
  }

  private void entry(XMLStreamWriter xml, ChangeView change) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, "entry");
    write(xml, "id", "urn:uuid:" + change.id());
    write(xml, "title", change.title().map(t -> t + ": ").orElse("") + change.inWords());
    write(xml, "updated", change.recordedAt().toString());
    if (change.time().isPresent()) {
      write(xml, "published", change.time().get().toString());
    }
    link(xml, "alternate", base.resolve("partnerships/" + change.partnershipId()));
    xml.writeEmptyElement(NAMESPACE, "category");
    xml.writeAttribute("term", change.type());
    write(xml, "summary", change.inWords());
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, URI address)
      throws XMLStreamException {
    xml.writeEmptyElement(NAMESPACE, "link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address.toString());
  }

  private static void write(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, name);
    xml.writeCharacters(legal(words));
    xml.writeEndElement();
  }

  /** Without the characters that XML 1.0 has no way to write. */
  private static String legal(String words) {
    return words
        .codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
