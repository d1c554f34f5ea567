package org.partnershipledger.ingest.feed.document;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of a feed: what its publisher says of one article.
 *
 * @param parts what it says, as it stands; texts cut at their limits
 * @param tooLong the part that is over its limit, if one is
 */
public record FeedEntry(Map<Part, String> parts, Optional<Part> tooLong) {
  /** What an entry may say, whatever the format calls it. */
  public enum Part {
    /** The headline. */
    TITLE(10_000),
    /** The address of the article. */
    LINK(4000),
    /** What the publisher tells entries apart by; an address where it is meant as one. */
    ID(4000),
    /** The by-line. */
    AUTHOR(4000),
    /** When it was published, in whatever form. */
    PUBLISHED(200),
    /** When it was last changed, in whatever form. */
    UPDATED(200),
    /** The article itself, as HTML. */
    CONTENT(2_000_000),
    /** A summary, or the article itself where that is all there is; as HTML. */
    SUMMARY(2_000_000);

    private final int longest;

    Part(int longest) {
      this.longest = longest;
    }

    int longest() {
      return longest;
    }

    /** The word for it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public FeedEntry {
    Map<Part, String> copy = new EnumMap<>(Part.class);
    copy.putAll(parts);
    parts = Collections.unmodifiableMap(copy);
  }

  /** What it says; empty when that is nothing. */
  public Optional<String> part(Part part) {
    return Optional.ofNullable(parts.get(part)).map(String::strip).filter(text -> !text.isEmpty());
  }
}
