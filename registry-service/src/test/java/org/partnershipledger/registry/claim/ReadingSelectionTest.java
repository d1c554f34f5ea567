package org.partnershipledger.registry.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.BURTON;
import static org.partnershipledger.fold.fixture.Body.DERBY;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.saving;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.article.ArticleRetracted;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.claim.Reading;
import org.partnershipledger.fold.fixture.ArticleFixture;

class ReadingSelectionTest {

  private static ArticleFixture news() {
    return article("a").on("2018-01-26").says(arrangement(Form.MERGER).between(DERBY, BURTON));
  }

  private static ArticleRetracted retractedAt(String moment) {
    return new ArticleRetracted("a", "published in error", Instant.parse(moment));
  }

  @Test
  void the_text_that_the_publisher_changed_last_wins_though_it_came_first() {
    // Given
    ArticleRead older =
        news()
            .revision("r1")
            .modifiedAt("2018-01-26T08:00:00Z")
            .submittedAt("2026-11-03T00:00:00Z")
            .read();
    ArticleRead newer =
        news()
            .revision("r2")
            .modifiedAt("2018-01-27T08:00:00Z")
            .submittedAt("2026-11-01T00:00:00Z")
            .read();

    // When
    Reading winner = ReadingSelection.winner(List.of(newer, older), List.of()).orElseThrow();

    // Then
    assertThat(winner.article().revision()).isEqualTo("r2");
  }

  @Test
  void without_a_modified_date_the_text_submitted_last_wins() {
    // Given
    ArticleRead first = news().revision("r9").submittedAt("2026-11-01T00:00:00Z").read();
    ArticleRead second = news().revision("r1").submittedAt("2026-11-02T00:00:00Z").read();

    // When
    Reading winner = ReadingSelection.winner(List.of(second, first), List.of()).orElseThrow();

    // Then
    assertThat(winner.article().revision()).isEqualTo("r1");
  }

  @Test
  void of_one_text_the_better_reader_wins_and_replaces_every_claim() {
    // Given
    ArticleRead old = news().readBy("reader-1").read();
    ArticleRead better = news().readBy("reader-2").says(saving(23_000_000)).read();

    // When
    Reading winner = ReadingSelection.winner(List.of(better, old), List.of()).orElseThrow();

    // Then
    assertThat(winner.reader()).isEqualTo("reader-2");
    assertThat(winner.claims()).hasSize(1);
  }

  @Test
  void a_reading_in_parts_counts_once_all_parts_are_there() {
    // Given
    ArticleFixture long1 =
        news()
            .says(
                arrangement(Form.MERGER, Stage.EXPLORING).between(DERBY, BURTON),
                saving(9_500_000),
                saving(13_500_000));

    // When
    var incomplete = ReadingSelection.winner(List.of(long1.part(2, 2)), List.of());
    var complete = ReadingSelection.winner(List.of(long1.part(2, 2), long1.part(1, 2)), List.of());

    // Then
    assertThat(incomplete).isEmpty();
    assertThat(complete.orElseThrow().claims())
        .extracting(c -> c.id())
        .containsExactly("a-c0", "a-c1", "a-c2");
  }

  @Test
  void an_incomplete_better_reading_does_not_displace_a_complete_one() {
    // Given
    ArticleRead complete = news().readBy("reader-1").read();
    ArticleRead half = news().readBy("reader-2").part(1, 2);

    // When
    Reading winner = ReadingSelection.winner(List.of(half, complete), List.of()).orElseThrow();

    // Then
    assertThat(winner.reader()).isEqualTo("reader-1");
  }

  @Test
  void a_retraction_removes_the_article_also_when_it_comes_first() {
    // Given
    ArticleRead read = news().submittedAt("2026-11-01T00:00:00Z").read();

    // When
    ArticleHistory history =
        new ArticleHistory(List.of(read), List.of(retractedAt("2026-11-02T00:00:00Z")));

    // Then
    assertThat(history.winner()).isEmpty();
    assertThat(history.isRetracted()).isTrue();
  }

  @Test
  void what_is_submitted_after_the_retraction_counts_again() {
    // Given
    ArticleRead before = news().submittedAt("2026-11-01T00:00:00Z").read();
    ArticleRead again = news().submittedAt("2026-11-03T00:00:00Z").read();

    // When
    Reading winner =
        ReadingSelection.winner(
                List.of(before, again), List.of(retractedAt("2026-11-02T00:00:00Z")))
            .orElseThrow();

    // Then
    assertThat(winner.article().submittedAt()).isEqualTo("2026-11-03T00:00:00Z");
  }

  @Test
  void the_same_part_twice_is_one_part() {
    // Given
    ArticleRead read = news().read();

    // When
    Reading winner = ReadingSelection.winner(List.of(read, read), List.of()).orElseThrow();

    // Then
    assertThat(winner.claims()).hasSize(1);
  }
}
