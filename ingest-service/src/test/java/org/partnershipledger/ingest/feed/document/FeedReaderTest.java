package org.partnershipledger.ingest.feed.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipledger.ingest.feed.document.FeedEntry.Part;

class FeedReaderTest {
  @Test
  void rss_2_is_read_with_the_modules_that_publishers_use() throws IOException {
    // When
    FeedDocument feed = feed("rss-2.xml");

    // Then
    assertThat(feed.timeToLive()).contains(Duration.ofMinutes(30));
    assertThat(feed.entries()).hasSize(2);
    FeedEntry first = feed.entries().getFirst();
    assertThat(first.part(Part.TITLE)).contains("Trusts & their <i>chief</i> executive");
    assertThat(first.part(Part.LINK))
        .contains("https://news.example.org/2019/chief?utm_source=rss");
    assertThat(first.part(Part.ID)).as("an id that is no address").isEmpty();
    assertThat(first.part(Part.AUTHOR)).contains("A. Reporter");
    assertThat(first.part(Part.PUBLISHED)).contains("Thu, 14 Feb 2019 09:00:00 +0000");
    assertThat(first.part(Part.SUMMARY)).contains("Two trusts share a chief.");
    assertThat(first.part(Part.CONTENT).orElseThrow()).startsWith("<p>Wye Valley NHS Trust");
    FeedEntry second = feed.entries().getLast();
    assertThat(second.part(Part.LINK)).isEmpty();
    assertThat(second.part(Part.ID)).contains("https://news.example.org/2019/summary");
  }

  @Test
  void rss_1_is_read_in_its_own_character_set() throws IOException {
    // When
    FeedDocument feed = feed("rss-1.xml");

    // Then
    assertThat(feed.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.part(Part.LINK)).contains("https://news.example.org/1");
              assertThat(entry.part(Part.PUBLISHED)).contains("2019-02-14T09:00:00Z");
              assertThat(entry.part(Part.SUMMARY)).contains("Two trusts share a chief.");
            });
  }

  @Test
  void atom_is_read_with_each_kind_of_text() throws IOException {
    // When
    List<FeedEntry> entries = feed("atom.xml").entries();

    // Then
    FeedEntry first = entries.getFirst();
    assertThat(first.part(Part.TITLE)).contains("Our <b>chief</b>");
    assertThat(first.part(Part.LINK)).as("not the enclosure").contains("/news/1");
    assertThat(first.part(Part.AUTHOR)).contains("A. Manager");
    assertThat(first.part(Part.UPDATED)).contains("2019-02-14T10:00:00Z");
    assertThat(first.part(Part.CONTENT).orElseThrow())
        .contains("<p>The trusts share")
        .contains("A &lt; B.")
        .doesNotContain("onclick");
    assertThat(entries.getLast().part(Part.CONTENT))
        .contains("First line &amp; more.<p>A paragraph with 1 &lt; 2.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <rss><channel><item>|it is not well-formed
          not xml at all|it is not well-formed
          <html><body/></html>|it is no feed of RSS or Atom but begins with <html>
          <feed><entry/></feed>|it is no feed of RSS or Atom but begins with <feed>
          <!DOCTYPE rss><rss/>|it has a DOCTYPE
          <!DOCTYPE rss SYSTEM "http://127.0.0.1/x.dtd"><rss/>|it has a DOCTYPE
          <rss><channel><item><title>a&nbsp;b</title></item></channel></rss>|it is not well-formed
          """)
  void what_is_no_feed_is_refused_with_a_reason(String document, String reason) {
    assertThat(FeedReader.read(document.getBytes(StandardCharsets.UTF_8), Optional.empty()))
        .isInstanceOfSatisfying(
            FeedReading.Refused.class, refused -> assertThat(refused.reason()).startsWith(reason));
  }

  @Test
  void an_empty_document_is_no_feed() {
    assertThat(FeedReader.read(new byte[0], Optional.empty()))
        .isInstanceOf(FeedReading.Refused.class);
    assertThat(FeedReader.read(new byte[0], Optional.of("UTF-8")))
        .isInstanceOf(FeedReading.Refused.class);
  }

  @Test
  void what_is_nested_too_deeply_is_refused_wherever_it_is() {
    String deep = "<x>".repeat(10_000) + "</x>".repeat(10_000);
    for (String document :
        List.of(
            "<rss><channel>" + deep + "</channel></rss>",
            "<rss><channel><item>" + deep + "</item></channel></rss>",
            "<rss><channel><item><title>" + deep + "</title></item></channel></rss>")) {
      assertThat(FeedReader.read(document.getBytes(StandardCharsets.UTF_8), Optional.empty()))
          .isEqualTo(
              new FeedReading.Refused("it is not well-formed: elements nested deeper than 64"));
    }
  }

  @Test
  void a_part_that_is_too_long_is_noted_and_the_others_are_read() {
    // Given
    String items =
        "<item><title>%s</title><link>https://e.org/1</link></item><item><title>B</title></item>"
            .formatted("x".repeat(4 << 20));

    // When
    List<FeedEntry> entries = read("<rss><channel>" + items + "</channel></rss>").entries();

    // Then
    assertThat(entries.getFirst().tooLong()).contains(Part.TITLE);
    assertThat(entries.getFirst().part(Part.TITLE)).isEmpty();
    assertThat(entries.getFirst().part(Part.LINK)).contains("https://e.org/1");
    assertThat(entries.getLast().part(Part.TITLE)).contains("B");
  }

  @Test
  void entries_beyond_the_first_five_hundred_are_counted_only() {
    // When
    FeedDocument feed = read("<rss><channel>" + "<item/>".repeat(502) + "</channel></rss>");

    // Then
    assertThat(feed.entries()).hasSize(500);
    assertThat(feed.leftOut()).isEqualTo(2);
  }

  private static FeedDocument feed(String name) throws IOException {
    try (InputStream file = FeedReaderTest.class.getResourceAsStream("/feeds/" + name)) {
      return ((FeedReading.Read) FeedReader.read(file.readAllBytes(), Optional.empty())).feed();
    }
  }

  private static FeedDocument read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ((FeedReading.Read) FeedReader.read(bytes, Optional.of("UTF-8"))).feed();
  }
}
