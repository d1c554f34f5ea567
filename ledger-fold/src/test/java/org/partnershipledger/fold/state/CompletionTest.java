package org.partnershipledger.fold.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.BOURNEMOUTH;
import static org.partnershipledger.fold.fixture.Body.BURTON;
import static org.partnershipledger.fold.fixture.Body.DERBY;
import static org.partnershipledger.fold.fixture.Body.POOLE;
import static org.partnershipledger.fold.fixture.Body.SOMERSET;
import static org.partnershipledger.fold.fixture.Body.YEOVIL;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.completedIn;
import static org.partnershipledger.fold.fixture.ClaimFixture.completedOn;
import static org.partnershipledger.fold.fixture.ClaimFixture.target;
import static org.partnershipledger.fold.fixture.Partnerships.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.ledger.Completion;
import org.partnershipledger.contracts.ledger.LegalEvent;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.fold.fixture.ClaimFixture;

class CompletionTest {

  private static ArticleFixture at(String day, ClaimFixture... claims) {
    return article(day).on(day).says(claims);
  }

  private static ClaimFixture merger(Stage stage) {
    return arrangement(Form.MERGER, stage).between(DERBY, BURTON);
  }

  private static Optional<Completion> completion(ArticleFixture... articles) {
    return state(articles).completion();
  }

  private static Completion exactly(String day, String claim) {
    return new Completion(LocalDate.parse(day), Optional.of(claim), true);
  }

  @Test
  void the_day_reported_is_the_day_it_took_effect() {
    assertThat(completion(at("2018-07-02", merger(Stage.COMPLETED), completedOn("2018-07-01"))))
        .contains(exactly("2018-07-01", "2018-07-02-c1"));
  }

  @Test
  void the_day_that_the_latest_article_gives_counts() {
    assertThat(
            completion(
                at("2018-07-02", merger(Stage.COMPLETED), completedOn("2018-07-02")),
                at("2019-07-02", merger(Stage.COMPLETED), completedOn("2018-07-01"))))
        .contains(exactly("2018-07-01", "2019-07-02-c1"));
  }

  @Test
  void a_day_counts_before_a_month_however_late_the_month_is_told() {
    assertThat(
            completion(
                at("2018-07-02", merger(Stage.COMPLETED), completedOn("2018-07-01")),
                at("2019-07-02", merger(Stage.COMPLETED), completedIn("2018-07-01", "2018-07-31"))))
        .contains(exactly("2018-07-01", "2018-07-02-c1"));
  }

  @Test
  void a_month_counts_by_its_last_day_but_not_beyond_the_article() {
    assertThat(
            completion(
                at("2018-07-20", merger(Stage.COMPLETED), completedIn("2018-07-01", "2018-07-31"))))
        .contains(
            new Completion(LocalDate.parse("2018-07-20"), Optional.of("2018-07-20-c1"), false));
  }

  @Test
  void without_any_date_the_first_article_that_says_so_bounds_it() {
    assertThat(
            completion(
                at("2018-07-20", merger(Stage.COMPLETED)),
                at("2018-08-20", merger(Stage.COMPLETED))))
        .contains(new Completion(LocalDate.parse("2018-07-20"), Optional.empty(), false));
  }

  @Test
  void an_undated_article_completes_without_a_day() {
    // When
    var state = state(article("x").undated().says(merger(Stage.COMPLETED)));

    // Then
    assertThat(state.stage()).contains(Stage.COMPLETED);
    assertThat(state.completion()).isEmpty();
  }

  @Test
  void the_completion_of_something_else_does_not_complete_what_is_under_way_later() {
    // When
    var state =
        state(
            at("2017-05-05", merger(Stage.EXPLORING), completedOn("2017-05-01")),
            at("2018-01-26", merger(Stage.FULL_BUSINESS_CASE)));

    // Then
    assertThat(state.stage()).contains(Stage.FULL_BUSINESS_CASE);
    assertThat(state.completion()).isEmpty();
  }

  @Test
  void an_article_that_sets_a_date_to_come_tells_of_no_completion() {
    // When
    var state =
        state(
            at(
                "2019-10-05",
                merger(Stage.FULL_BUSINESS_CASE),
                completedOn("2019-09-30"),
                target("2020-01-01", "2020-03-31")));

    // Then
    assertThat(state.stage()).contains(Stage.FULL_BUSINESS_CASE);
    assertThat(state.completion()).isEmpty();
  }

  @Test
  void the_register_stands_beside_the_report_and_agrees_within_two_days() {
    assertThat(
            state(at("2018-07-02", merger(Stage.COMPLETED), completedOn("2018-07-02")))
                .legalEvent())
        .contains(new LegalEvent(LocalDate.parse("2018-07-01"), List.of("RJF"), "RTG", true));
  }

  @Test
  void a_disagreement_with_the_register_is_shown_and_changes_nothing_reported() {
    // When
    var state = state(at("2018-07-30", merger(Stage.COMPLETED), completedOn("2018-06-01")));

    // Then
    assertThat(state.completion()).contains(exactly("2018-06-01", "2018-07-30-c1"));
    assertThat(state.legalEvent().orElseThrow().agreesWithReport()).isFalse();
  }

  @Test
  void two_codes_that_closed_into_a_new_one_are_a_merger_in_the_register() {
    assertThat(
            state(
                    at(
                        "2020-10-02",
                        arrangement(Form.MERGER, Stage.COMPLETED).between(POOLE, BOURNEMOUTH),
                        completedOn("2020-10-01")))
                .legalEvent())
        .contains(
            new LegalEvent(LocalDate.parse("2020-10-01"), List.of("RD3", "RDZ"), "R0D", true));
  }

  @Test
  void a_later_joining_with_another_body_is_not_this_partnerships_event() {
    assertThat(
            state(
                    at(
                        "2022-10-02",
                        arrangement(Form.MERGER, Stage.EXPLORING).between(SOMERSET, YEOVIL)))
                .legalEvent()
                .orElseThrow()
                .closedCodes())
        .containsExactly("RA4");
  }

  @Test
  void what_was_abandoned_has_no_legal_event() {
    assertThat(
            state(
                    at(
                        "2013-10-17",
                        arrangement(Form.MERGER, SideState.ABANDONED).between(POOLE, BOURNEMOUTH)))
                .legalEvent())
        .isEmpty();
  }

  @Test
  void an_event_of_long_before_the_first_report_belongs_to_another_story() {
    assertThat(
            state(
                    at(
                        "2022-01-01",
                        arrangement(Form.ALLIANCE, Stage.OPERATING).between(DERBY, BURTON)))
                .legalEvent())
        .isEmpty();
  }
}
