package org.partnershipledger.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.ingest.article.Draft;
import org.partnershipledger.ingest.article.Field;
import org.partnershipledger.ingest.feed.document.FeedEntry;
import org.partnershipledger.ingest.feed.document.FeedEntry.Part;

class EntryDraftTest {
  private static final Map<Part, String> SOUND =
      Map.of(
          Part.TITLE, "Trusts &amp; <i>chiefs</i>",
          Part.LINK, "/2019/chief",
          Part.ID, "https://news.example.org/id/1",
          Part.AUTHOR, "news@example.org (A. Reporter)",
          Part.PUBLISHED, "Thu, 14 Feb 2019 09:00:00 +0000",
          Part.UPDATED, "2019-02-15T08:00:00Z",
          Part.CONTENT, "<p>One.</p><script>x</script><p>Two.</p>",
          Part.SUMMARY, "In short.");

  @Test
  void an_entry_is_an_article_of_the_publisher_of_the_feed() {
    // When
    Draft draft = draft(SOUND).draft();

    // Then
    assertThat(draft.values())
        .containsOnly(
            Map.entry(Field.TITLE, "Trusts & chiefs"),
            Map.entry(Field.URL, "https://news.example.org/2019/chief"),
            Map.entry(Field.AUTHOR, "A. Reporter"),
            Map.entry(Field.PUBLISHER, "Example News"),
            Map.entry(Field.SOURCE_KIND, "press"),
            Map.entry(Field.PUBLISHED, "2019-02-14T09:00:00Z"),
            Map.entry(Field.MODIFIED, "2019-02-15T08:00:00Z"),
            Map.entry(Field.TEXT, "One.\n\nTwo."));
  }

  @Test
  void without_content_the_summary_is_the_text() {
    assertThat(draft(Map.of(Part.SUMMARY, "In <b>short</b>.")).draft().value(Field.TEXT))
        .contains("In short.");
  }

  @Test
  void its_address_is_its_link_else_an_id_that_is_one() {
    assertThat(draft(Map.of(Part.ID, "https://e.org/1")).address()).contains("https://e.org/1");
    assertThat(
            draft(Map.of(Part.LINK, "javascript:alert(1)", Part.ID, "https://e.org/1")).address())
        .contains("https://e.org/1");
    assertThat(draft(Map.of(Part.ID, "urn:uuid:1")).address()).isEmpty();
  }

  @Test
  void what_the_feed_says_goes_before_what_the_page_says_and_the_text_is_the_pages() {
    // Given
    Draft page =
        new Draft(
            Map.of(Field.TITLE, "A page", Field.TEXT, "The whole text."), Map.of(), List.of());

    // When
    Draft draft = draft(SOUND).draft(page);

    // Then
    assertThat(draft.value(Field.TITLE)).contains("Trusts & chiefs");
    assertThat(draft.value(Field.TEXT)).contains("The whole text.");
  }

  @Test
  void the_same_words_have_the_same_mark_and_others_another() {
    // Given
    String mark = draft(SOUND).mark();

    // When // Then
    assertThat(draft(SOUND).mark()).isEqualTo(mark).hasSize(16);
    Map<Part, String> other = new HashMap<>(SOUND);
    other.put(Part.CONTENT, "<p>Other.</p>");
    assertThat(draft(other).mark()).isNotEqualTo(mark);
  }

  private static EntryDraft draft(Map<Part, String> parts) {
    FeedSource source =
        new FeedSource(
            "f",
            1,
            "https://news.example.org/health.xml",
            "Example News",
            SourceKind.PRESS,
            true,
            60,
            false,
            Instant.EPOCH);
    return new EntryDraft(source, source.address(), new FeedEntry(parts, Optional.empty()));
  }
}
