package org.partnershipledger.registry.partnership.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.BURTON;
import static org.partnershipledger.fold.fixture.Body.DERBY;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.saving;
import static org.partnershipledger.fold.fixture.ClaimFixture.target;
import static org.partnershipledger.fold.fixture.Partnerships.state;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.LedgerEvent.ClaimRecorded;
import org.partnershipledger.contracts.ledger.LedgerEvent.ClaimWithdrawn;
import org.partnershipledger.contracts.ledger.LedgerEvent.FormChanged;
import org.partnershipledger.contracts.ledger.LedgerEvent.LegalEventMatched;
import org.partnershipledger.contracts.ledger.LedgerEvent.PartnershipIdentified;
import org.partnershipledger.contracts.ledger.LedgerEvent.SourcesGrouped;
import org.partnershipledger.contracts.ledger.LedgerEvent.StageChanged;
import org.partnershipledger.contracts.ledger.LedgerEvent.TargetsChanged;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.registry.partnership.change.PartnershipChange.Held;

class PartnershipChangeTest {

  private static final ArticleFixture FIRST =
      article("a")
          .on("2017-05-05")
          .by("HSJ")
          .says(
              arrangement(Form.MERGER, Stage.OUTLINE_BUSINESS_CASE).between(DERBY, BURTON),
              target("2018-04-01"));
  private static final ArticleFixture SECOND =
      article("b")
          .on("2018-01-26")
          .by("Burton Mail")
          .says(
              arrangement(Form.MERGER, Stage.FULL_BUSINESS_CASE).between(DERBY, BURTON),
              saving(23_000_000));

  private static Held held(ArticleFixture... articles) {
    List<ReportedClaim> claims =
        Arrays.stream(articles).flatMap(a -> ReportedClaim.of(a.reading()).stream()).toList();
    return Held.of(state(articles), claims);
  }

  private static List<Class<?>> typesOf(List<LedgerEvent> events) {
    return events.stream().<Class<?>>map(Object::getClass).toList();
  }

  @Test
  void a_new_partnership_says_who_it_is_then_its_claims_then_what_they_amount_to() {
    // When
    List<LedgerEvent> events = PartnershipChange.events(Optional.empty(), held(FIRST), "");

    // Then
    assertThat(typesOf(events))
        .containsExactly(
            PartnershipIdentified.class,
            ClaimRecorded.class,
            ClaimRecorded.class,
            FormChanged.class,
            StageChanged.class,
            TargetsChanged.class,
            LegalEventMatched.class,
            SourcesGrouped.class);
  }

  @Test
  void the_same_state_again_is_no_change() {
    assertThat(PartnershipChange.events(Optional.of(held(FIRST)), held(FIRST), "")).isEmpty();
  }

  @Test
  void another_article_records_its_claims_and_the_whole_new_values() {
    // When
    List<LedgerEvent> events =
        PartnershipChange.events(Optional.of(held(FIRST)), held(FIRST, SECOND), "");

    // Then
    assertThat(events)
        .filteredOn(ClaimRecorded.class::isInstance)
        .extracting(e -> ((ClaimRecorded) e).claim().id())
        .containsExactly("b-c0", "b-c1");
    assertThat(events)
        .filteredOn(StageChanged.class::isInstance)
        .extracting(e -> ((StageChanged) e).stage())
        .containsExactly(Optional.of(Stage.FULL_BUSINESS_CASE));
    assertThat(typesOf(events)).doesNotContain(TargetsChanged.class, PartnershipIdentified.class);
  }

  @Test
  void an_article_taken_back_withdraws_its_claims_and_sets_the_values_back() {
    // When
    List<LedgerEvent> events =
        PartnershipChange.events(
            Optional.of(held(FIRST, SECOND)), held(FIRST), "the article was taken back");

    // Then
    assertThat(events)
        .filteredOn(ClaimWithdrawn.class::isInstance)
        .containsExactly(
            new ClaimWithdrawn("the-partnership", "b-c0", "b", "the article was taken back"),
            new ClaimWithdrawn("the-partnership", "b-c1", "b", "the article was taken back"));
    assertThat(events)
        .filteredOn(StageChanged.class::isInstance)
        .extracting(e -> ((StageChanged) e).stage())
        .containsExactly(Optional.of(Stage.OUTLINE_BUSINESS_CASE));
  }

  @Test
  void a_claim_whose_article_is_dated_anew_is_recorded_again() {
    // Given
    ArticleFixture redated =
        article("a")
            .on("2017-05-06")
            .by("HSJ")
            .says(
                arrangement(Form.MERGER, Stage.OUTLINE_BUSINESS_CASE).between(DERBY, BURTON),
                target("2018-04-01"));

    // When
    List<LedgerEvent> events =
        PartnershipChange.events(Optional.of(held(FIRST)), held(redated), "");

    // Then
    assertThat(typesOf(events))
        .containsExactly(ClaimRecorded.class, ClaimRecorded.class, TargetsChanged.class);
  }

  @Test
  void a_partnership_of_which_nothing_is_left_withdraws_every_claim() {
    assertThat(PartnershipChange.emptied(held(FIRST), "the article was taken back"))
        .extracting(e -> ((ClaimWithdrawn) e).claimId())
        .containsExactly("a-c0", "a-c1");
  }
}
