package org.partnershipledger.local.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.ingest.article.PublicationDates;
import org.partnershipledger.local.Failure;

/**
 * What stands in the {@code .meta.json} beside a text.
 *
 * @param title the headline; empty when there is no such file or it has none
 * @param url the report's address
 * @param publisher who published it
 * @param author the by-line
 * @param kind what kind of document it is
 * @param publication when it was published; a day that is marked as estimated is still the day
 * @param notice what every view must repeat about the text
 */
public record TextMeta(
    Optional<String> title,
    Optional<String> url,
    Optional<String> publisher,
    Optional<String> author,
    SourceKind kind,
    Publication publication,
    Optional<String> notice) {
  private static final int LONGEST_TITLE = 300;

  /** What a text without such a file has; press is what the service takes it for, too. */
  static final TextMeta NONE =
      new TextMeta(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          SourceKind.PRESS,
          Publication.unknown(),
          Optional.empty());

  /** The file beside a text; a text without one is undated. */
  public static TextMeta beside(Path text) {
    String name = text.getFileName().toString();
    Path file = text.resolveSibling(name.substring(0, name.length() - 4) + ".meta.json");
    if (!Files.exists(file)) {
      return NONE;
    }
    try {
      return of(EventJson.mapper().readTree(Files.readString(file, StandardCharsets.UTF_8)));
    } catch (JsonProcessingException e) {
      throw new Failure(file + " is not JSON: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new Failure(file + " cannot be taken: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new Failure(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** The title, or what stands for one: the first line of the text, shortened. */
  public String titleOf(String text) {
    return title.orElseGet(
        () ->
            text.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .map(l -> l.length() > LONGEST_TITLE ? l.substring(0, LONGEST_TITLE) : l)
                .findFirst()
                .orElse(""));
  }

  static TextMeta of(JsonNode meta) {
    Optional<String> publisher = text(meta, "source");
    return new TextMeta(
        text(meta, "title"),
        text(meta, "url"),
        publisher,
        text(meta, "author"),
        text(meta, "kind").map(TextMeta::kind).orElse(SourceKind.PRESS),
        publication(meta),
        text(meta, "text_status").map(status -> notice(status, publisher)));
  }

  private static Publication publication(JsonNode meta) {
    Optional<String> published = text(meta, "published");
    if (published.isPresent()) {
      return PublicationDates.publication(published.get())
          .orElseThrow(() -> noDate("published", published.get()));
    }
    Optional<LocalDate> earliest = day(meta, "publishedEarliest");
    Optional<LocalDate> latest = day(meta, "publishedLatest");
    return earliest.isPresent() && latest.isPresent()
        ? Publication.between(earliest.get(), latest.get())
        : Publication.unknown();
  }

  private static Optional<LocalDate> day(JsonNode meta, String name) {
    return text(meta, name).map(t -> PublicationDates.day(t).orElseThrow(() -> noDate(name, t)));
  }

  private static IllegalArgumentException noDate(String name, String text) {
    return new IllegalArgumentException(name + " is no date: " + text);
  }

  private static SourceKind kind(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.contains("regulator")) {
      return SourceKind.REGULATOR;
    }
    if (lower.contains("council")) {
      return SourceKind.COUNCIL;
    }
    if (lower.contains("board paper")) {
      return SourceKind.BOARD_PAPER;
    }
    if (lower.startsWith("trust")) {
      return SourceKind.PARTY;
    }
    return lower.contains("news") ? SourceKind.PRESS : SourceKind.OTHER;
  }

  private static String notice(String status, Optional<String> publisher) {
    return status.equals("re-reported")
        ? "Re-reported sample: retold in new sentences"
            + publisher.map(p -> " after " + p).orElse("")
            + "; not the publisher's words."
        : "Text status: " + status + ".";
  }

  private static Optional<String> text(JsonNode meta, String name) {
    return Optional.ofNullable(meta.get(name))
        .filter(n -> n.isTextual() && !n.textValue().isBlank())
        .map(n -> n.textValue().strip());
  }
}
