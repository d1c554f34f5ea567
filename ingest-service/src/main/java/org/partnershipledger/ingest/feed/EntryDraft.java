package org.partnershipledger.ingest.feed;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.partnershipledger.contracts.envelope.DeterministicId;
import org.partnershipledger.ingest.article.CanonicalUrl;
import org.partnershipledger.ingest.article.Draft;
import org.partnershipledger.ingest.article.Field;
import org.partnershipledger.ingest.article.html.HtmlText;
import org.partnershipledger.ingest.feed.document.FeedEntry;
import org.partnershipledger.ingest.feed.document.FeedEntry.Part;

/**
 * The article in an entry of a feed. Its address is its identity, so that the entry read again is
 * the same article, and in other words another revision of it.
 *
 * @param source the feed's settings
 * @param base where the feed was, which addresses in it may lean on
 * @param entry the entry
 */
public record EntryDraft(FeedSource source, String base, FeedEntry entry) {
  private static final int MARK = 16;

  /** A by-line as RSS has it: {@code news@example.org (A. Reporter)}. */
  private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\((?<name>[^)]+)\\)");

  /** Where the article is: its link, else its id if that is an address. */
  public Optional<String> address() {
    return Stream.of(Part.LINK, Part.ID)
        .flatMap(part -> entry.part(part).stream())
        .map(this::whole)
        .filter(address -> CanonicalUrl.of(address).isPresent())
        .findFirst();
  }

  /** Whether the entry has the article itself rather than a summary of it. */
  public boolean hasContent() {
    return entry.part(Part.CONTENT).isPresent();
  }

  /** The article as the entry has it; where it has a summary alone, that is the text. */
  public Draft draft() {
    Map<Field, String> values = beside();
    entry
        .part(Part.CONTENT)
        .or(() -> entry.part(Part.SUMMARY))
        .ifPresent(html -> values.put(Field.TEXT, HtmlText.of(html)));
    return new Draft(values, Map.of(), List.of());
  }

  /** The article as its page has it; what the feed says of it goes before what the page says. */
  public Draft draft(Draft page) {
    return page.with(beside(), Map.of());
  }

  /** A mark of all that the entry says and the settings make of it; the same, the same mark. */
  public String mark() {
    Stream<String> said = Stream.of(Part.values()).map(part -> entry.part(part).orElse(""));
    Stream<String> settings =
        Stream.of(source.publisher(), source.sourceKind().wire(), Boolean.toString(source.pages()));
    return DeterministicId.of(Stream.concat(settings, said).toArray(String[]::new))
        .toString()
        .replace("-", "")
        .substring(0, MARK);
  }

  private Map<Field, String> beside() {
    Map<Field, String> values = new EnumMap<>(Field.class);
    address().ifPresent(address -> values.put(Field.URL, address));
    values.put(Field.PUBLISHER, source.publisher());
    values.put(Field.SOURCE_KIND, source.sourceKind().wire());
    entry.part(Part.TITLE).ifPresent(title -> values.put(Field.TITLE, HtmlText.line(title)));
    entry.part(Part.AUTHOR).ifPresent(author -> values.put(Field.AUTHOR, name(author)));
    Optional<String> updated = entry.part(Part.UPDATED).flatMap(FeedDates::iso);
    updated.ifPresent(date -> values.put(Field.MODIFIED, date));
    entry
        .part(Part.PUBLISHED)
        .flatMap(FeedDates::iso)
        .or(() -> updated)
        .ifPresent(date -> values.put(Field.PUBLISHED, date));
    return values;
  }

  private String whole(String address) {
    try {
      return URI.create(base).resolve(address).toString();
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  private static String name(String author) {
    var parts = MAIL_AND_NAME.matcher(author);
    return parts.matches() ? parts.group("name") : author;
  }
}
