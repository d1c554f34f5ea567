package org.partnershipledger.ingest.feed.document;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads feeds in one pass, without document types: a feed that has one is refused, so that there
 * are no entities to expand or to fetch. What is well-formed and unknown is passed over.
 */
public final class FeedReader {
  /** How many entries of a feed are read, from its top. */
  public static final int MOST_ENTRIES = 500;

  private static final int DEEPEST = 64;
  private static final int LONGEST_TTL = 6;
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader xml;
  private final List<FeedEntry> entries = new ArrayList<>();
  private Optional<Duration> timeToLive = Optional.empty();
  private int leftOut;

  private FeedReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * Reads a document.
   *
   * @param charset the known character set that its server names, which goes before the one in it
   */
  public static FeedReading read(byte[] document, Optional<String> charset) {
    try {
      XMLStreamReader xml =
          charset.isPresent()
              ? FACTORY.createXMLStreamReader(new ByteArrayInputStream(document), charset.get())
              : FACTORY.createXMLStreamReader(new ByteArrayInputStream(document));
      return new FeedReader(xml).reading();
    } catch (XMLStreamException e) {
      return new FeedReading.Refused("it is not well-formed: " + oneLine(e));
    }
  }

  private FeedReading reading() throws XMLStreamException {
    while (!xml.isStartElement()) {
      if (xml.getEventType() == XMLStreamConstants.DTD) {
        return new FeedReading.Refused(
            "it has a DOCTYPE, and with it perhaps entities; none is read");
      }
      xml.next();
    }
    if (!Words.isFeed(namespace(), xml.getLocalName())) {
      return new FeedReading.Refused(
          "it is no feed of RSS or Atom but begins with <" + xml.getLocalName() + ">");
    }
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth += element(depth);
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {
          // Text between elements says nothing.
        }
      }
    }
    return new FeedReading.Read(new FeedDocument(timeToLive, entries, leftOut));
  }

  /** Reads an element, or goes into it; returns by how much deeper the reading then is. */
  private int element(int depth) throws XMLStreamException {
    String name = xml.getLocalName();
    if (depth > DEEPEST) {
      throw new XMLStreamException("elements nested deeper than " + DEEPEST);
    }
    if (Words.isEntry(namespace(), name)) {
      FeedEntry entry = new EntryReader(xml, DEEPEST).entry();
      if (entries.size() < MOST_ENTRIES) {
        entries.add(entry);
      } else {
        leftOut++;
      }
      return 0;
    }
    if (Words.isTimeToLive(namespace(), name)) {
      timeToLive =
          new ElementText(xml, LONGEST_TTL, DEEPEST)
              .plain()
              .filter(text -> text.matches("\\s*\\d{1,5}\\s*"))
              .map(text -> Duration.ofMinutes(Long.parseLong(text.strip())));
      return 0;
    }
    return 1;
  }

  private String namespace() {
    return Optional.ofNullable(xml.getNamespaceURI()).orElse("");
  }

  private static String oneLine(XMLStreamException e) {
    return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside of it is read");
        });
    return factory;
  }
}
