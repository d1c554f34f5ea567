package org.partnershipledger.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.ingest.Drafts;

class ArticleExaminerTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @Test
  void a_sound_article_is_admitted_in_canonical_form() {
    // Given
    Draft draft =
        Drafts.sound()
            .with(
                Map.of(
                    Field.TITLE, " Trusts  share\na chief ",
                    Field.URL, "HTTPS://News.example.org/2019/chief/?utm_medium=rss#top",
                    Field.SOURCE_KIND, "board-paper",
                    Field.MODIFIED, "2019-02-15T10:00:00Z",
                    Field.TEXT, Drafts.TEXT + "\r\n"),
                Map.of());

    // When
    ArticleSubmitted article = admitted(draft);

    // Then
    assertThat(article.text()).isEqualTo(Drafts.TEXT + "\n");
    assertThat(article.article().title()).isEqualTo("Trusts share a chief");
    assertThat(article.article().url()).contains("https://news.example.org/2019/chief");
    assertThat(article.article().sourceKind()).isEqualTo(SourceKind.BOARD_PAPER);
    assertThat(article.article().publication())
        .isEqualTo(Publication.on(LocalDate.of(2019, 2, 14)));
    assertThat(article.article().modifiedAt()).contains(Instant.parse("2019-02-15T10:00:00Z"));
    assertThat(article.article().submittedAt()).isEqualTo(NOW);
  }

  @Test
  void the_same_submission_has_the_same_ids_at_any_time() {
    var first = admitted(Drafts.sound()).article();
    var again = ArticleExaminer.examine(Drafts.sound(), NOW.plusSeconds(86_400));
    assertThat(again)
        .isInstanceOfSatisfying(
            Admission.Admitted.class,
            later -> {
              assertThat(later.article().article().articleId()).isEqualTo(first.articleId());
              assertThat(later.article().article().revision()).isEqualTo(first.revision());
            });
    assertThat(first.articleId()).isEqualTo("106ed34f-af6c-521b-ab14-cfdc9c8a8627");
  }

  @Test
  void a_changed_text_is_another_revision_of_the_same_article() {
    var first = admitted(Drafts.sound()).article();
    var changed = admitted(Drafts.with(Field.TEXT, Drafts.TEXT + " It is the first.")).article();
    assertThat(changed.articleId()).isEqualTo(first.articleId());
    assertThat(changed.revision()).isNotEqualTo(first.revision());
  }

  @Test
  void another_date_is_another_revision_since_relative_dates_depend_on_it() {
    var first = admitted(Drafts.sound()).article();
    var later = admitted(Drafts.with(Field.PUBLISHED, "2020-02-14")).article();
    assertThat(later.revision()).isNotEqualTo(first.revision());
  }

  @Test
  void without_an_address_the_content_is_the_identity() {
    var first = admitted(Drafts.without(Field.URL)).article();
    var other = admitted(otherTextWithoutAddress()).article();
    assertThat(first.url()).isEmpty();
    assertThat(first.articleId()).isNotEqualTo(other.articleId());
  }

  @Test
  void an_undated_article_is_admitted_as_unknown() {
    assertThat(admitted(Drafts.without(Field.PUBLISHED)).article().publication())
        .isEqualTo(Publication.unknown());
  }

  @Test
  void two_bounds_make_a_bounded_date() {
    Draft draft =
        Drafts.without(Field.PUBLISHED)
            .with(
                Map.of(
                    Field.PUBLISHED_EARLIEST, "2019-01-01", Field.PUBLISHED_LATEST, "2019-03-31"),
                Map.of());
    assertThat(admitted(draft).article().publication())
        .isEqualTo(Publication.between(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 3, 31)));
  }

  @Test
  void all_faults_are_found_at_once() {
    Draft draft =
        new Draft(
            Map.of(
                Field.TEXT, " \n ",
                Field.URL, "nowhere",
                Field.SOURCE_KIND, "rumour",
                Field.PUBLISHED, "2099-01-01"),
            Map.of(),
            List.of());
    assertThat(refused(draft))
        .containsExactly(
            Fault.invalid("/title", "is missing"),
            Fault.invalid("/text", "is missing"),
            Fault.invalid("/url", "is not the http or https address of a page"),
            Fault.invalid(
                "/sourceKind",
                "is none of press, party, board-paper, regulator, register, council, other"),
            Fault.invalid("/published", "is in the future"));
  }

  @Test
  void a_text_over_200_kilobytes_is_too_long() {
    String text = Drafts.TEXT + " and the trust".repeat(14_300);
    assertThat(refused(Drafts.with(Field.TEXT, text)))
        .containsExactly(
            new Fault(
                Fault.Kind.TOO_LONG,
                "/text",
                "has " + text.length() + " bytes; at most 200000 are read"));
  }

  @Test
  void a_text_in_another_language_is_refused() {
    String german =
        "Die beiden Krankenhäuser wollen sich im nächsten Jahr zu einem gemeinsamen Haus"
            + " zusammenschließen, wie der Vorstand am Montag mitteilte.";
    assertThat(refused(Drafts.with(Field.TEXT, german)))
        .containsExactly(
            new Fault(
                Fault.Kind.LANGUAGE, "/text", "is not in English, the only language that is read"));
  }

  @Test
  void dates_that_cannot_be_are_refused() {
    assertThat(refused(Drafts.with(Field.PUBLISHED, "1899-01-01")))
        .containsExactly(Fault.invalid("/published", "is before 1948-07-05, when the NHS began"));
    assertThat(refused(Drafts.with(Field.PUBLISHED, "soon"))).hasSize(1);
    assertThat(refused(Drafts.with(Field.MODIFIED, "2099-01-01")))
        .containsExactly(Fault.invalid("/modified", "is in the future"));
    assertThat(refused(Drafts.with(Field.PUBLISHED_LATEST, "2019-03-01")))
        .containsExactly(
            Fault.invalid("/publishedLatest", "stands beside published; give one or the other"));
  }

  @Test
  void bounds_come_in_pairs_and_in_order() {
    Draft undated = Drafts.without(Field.PUBLISHED);
    assertThat(refused(undated.with(Map.of(Field.PUBLISHED_EARLIEST, "2019-01-01"), Map.of())))
        .containsExactly(
            Fault.invalid("/publishedLatest", "is missing; a bounded date has both bounds"));
    assertThat(
            refused(
                undated.with(
                    Map.of(
                        Field.PUBLISHED_EARLIEST, "2019-03-01",
                        Field.PUBLISHED_LATEST, "2019-01-01"),
                    Map.of())))
        .containsExactly(Fault.invalid("/publishedLatest", "is before publishedEarliest"));
  }

  private static Draft otherTextWithoutAddress() {
    return Drafts.without(Field.URL).with(Map.of(Field.TEXT, Drafts.TEXT + " Soon."), Map.of());
  }

  private static ArticleSubmitted admitted(Draft draft) {
    return switch (ArticleExaminer.examine(draft, NOW)) {
      case Admission.Admitted admitted -> admitted.article();
      case Admission.Refused refused -> throw new AssertionError(refused.faults());
    };
  }

  private static List<Fault> refused(Draft draft) {
    return switch (ArticleExaminer.examine(draft, NOW)) {
      case Admission.Admitted admitted ->
          throw new AssertionError(Optional.of(admitted.article().article()));
      case Admission.Refused refused -> refused.faults();
    };
  }
}
