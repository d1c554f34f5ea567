package org.partnershipledger.ingest.feed.document;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.partnershipledger.ingest.feed.document.FeedEntry.Part;

/** Reads one entry; the reader stands on its first tag before, on its last one after. */
final class EntryReader {
  /** A person in Atom, of whom the name alone is of interest. */
  private static final Pattern NAME = Pattern.compile("<name>(?<name>[^<]*)</name>");

  private final XMLStreamReader xml;
  private final int deepest;
  private final Map<Part, String> parts = new EnumMap<>(Part.class);
  private Optional<Part> tooLong = Optional.empty();

  EntryReader(XMLStreamReader xml, int deepest) {
    this.xml = xml;
    this.deepest = deepest;
  }

  FeedEntry entry() throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        String namespace = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
        Optional<Part> part = Words.part(namespace, xml.getLocalName());
        if (part.isEmpty() || saysNothing(part.get())) {
          ElementText.skip(xml, deepest);
        } else if (namespace.equals(Words.ATOM)) {
          ofAtom(part.get());
        } else {
          keep(part.get(), text(part.get()).plain());
        }
      }
    }
    return new FeedEntry(parts, tooLong);
  }

  /** An id that is said to be no address, and a link to something else than the article. */
  private boolean saysNothing(Part part) {
    return switch (part) {
      case ID -> attribute("isPermaLink").filter("false"::equals).isPresent();
      case LINK -> attribute("rel").filter(rel -> !rel.equals("alternate")).isPresent();
      default -> false;
    };
  }

  private void ofAtom(Part part) throws XMLStreamException {
    switch (part) {
      case LINK -> {
        Optional<String> address = attribute("href");
        ElementText.skip(xml, deepest);
        keep(part, address.or(() -> Optional.of("")));
      }
      case AUTHOR -> {
        Optional<String> person = text(part).markup();
        keep(part, person.map(NAME::matcher).filter(Matcher::find).map(m -> m.group("name")));
      }
      case CONTENT, SUMMARY -> keep(part, html(part, attribute("type").orElse("text")));
      default -> keep(part, text(part).plain());
    }
  }

  /** A text of Atom as HTML: it is plain, HTML written out, or HTML itself, as its type says. */
  private Optional<String> html(Part part, String type) throws XMLStreamException {
    return switch (type) {
      case "xhtml" -> text(part).markup();
      case "html", "text/html" -> text(part).plain();
      default -> text(part).plain().map(Markup::lines);
    };
  }

  private ElementText text(Part part) {
    return new ElementText(xml, part.longest(), deepest);
  }

  /** Keeps the first text of a part that says something; one that is too long is remembered so. */
  private void keep(Part part, Optional<String> text) {
    if (text.isEmpty() && part != Part.AUTHOR) {
      tooLong = tooLong.or(() -> Optional.of(part));
    }
    text.filter(said -> !said.isBlank()).ifPresent(said -> parts.putIfAbsent(part, said));
  }

  private Optional<String> attribute(String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name));
  }
}
