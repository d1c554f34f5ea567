package org.partnershipledger.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Instant;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.ingest.article.ArticleExaminer;
import org.partnershipledger.ingest.feed.EntryDraft;
import org.partnershipledger.ingest.feed.FeedSource;
import org.partnershipledger.ingest.feed.document.FeedEntry;
import org.partnershipledger.ingest.feed.document.FeedReader;
import org.partnershipledger.ingest.feed.document.FeedReading;

/** Whatever the bytes, they are a feed whose entries can be examined, or refused with a reason. */
class FeedFuzzTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final FeedSource SOURCE =
      new FeedSource(
          "f", 1, "https://e.org/feed", "Example News", SourceKind.PRESS, true, 60, false, NOW);

  @FuzzTest(maxDuration = "2m")
  void any_bytes_are_a_feed_or_refused(byte[] bytes) {
    FeedReading reading = FeedReader.read(bytes, Optional.empty());

    assertThat(FeedReader.read(bytes, Optional.empty())).isEqualTo(reading);
    switch (reading) {
      case FeedReading.Read read -> read.feed().entries().forEach(FeedFuzzTest::examine);
      case FeedReading.Refused refused -> assertThat(refused.reason()).startsWith("it ");
    }
  }

  private static void examine(FeedEntry entry) {
    EntryDraft draft = new EntryDraft(SOURCE, SOURCE.address(), entry);
    assertThat(draft.mark()).hasSize(16);
    assertThat(ArticleExaminer.examine(draft.draft(), NOW)).isNotNull();
  }
}
