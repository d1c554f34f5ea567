package org.partnershipledger.analytics.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.SOMERSET;
import static org.partnershipledger.fold.fixture.Body.TAUNTON;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.completedOn;
import static org.partnershipledger.fold.fixture.ClaimFixture.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.ledger.ReviewVerdict;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.fold.fixture.Partnerships;
import org.partnershipledger.fold.partnership.Dossier;
import org.partnershipledger.fold.source.SourceGrouping;
import org.partnershipledger.fold.state.PartnershipFold;
import org.partnershipledger.fold.state.PartnershipFold.View;

class DocumentsTest {

  private static final String ID = "somerset";

  private final Documents documents = new Documents(Partnerships.LINEAGE);

  private final ArticleFixture talk =
      article("talk")
          .on("2018-03-23")
          .says(
              arrangement(Form.MERGER, Stage.EXPLORING).between(TAUNTON, SOMERSET),
              target("2019-08-31"));
  private final ArticleFixture plan =
      article("plan")
          .on("2018-11-15")
          .says(
              arrangement(Form.MERGER, Stage.OUTLINE_BUSINESS_CASE).between(TAUNTON, SOMERSET),
              target("2019-09-30"));
  private final ArticleFixture merged =
      article("merged")
          .on("2020-04-02")
          .says(
              arrangement(Form.MERGER, Stage.COMPLETED).between(TAUNTON, SOMERSET),
              completedOn("2020-04-01").between(TAUNTON, SOMERSET));
  private final ArticleFixture undated =
      article("undated")
          .says(arrangement(Form.SHARED_LEADERSHIP, Stage.OPERATING).between(TAUNTON, SOMERSET));

  @Test
  void todays_document_is_the_one_that_the_registry_folds() {
    assertThat(documents.of(copyOf(talk, plan, merged, undated), Optional.empty()))
        .contains(folded(View.current(0), talk, plan, merged, undated));
  }

  @Test
  void the_document_of_a_day_holds_what_had_been_published_by_then_and_nothing_undated() {
    LocalDate day = LocalDate.parse("2019-01-01");

    assertThat(documents.of(copyOf(talk, plan, merged, undated), Optional.of(day)))
        .contains(folded(View.on(day, 0), talk, plan));
  }

  @Test
  void before_the_first_report_there_is_no_document() {
    assertThat(documents.of(copyOf(talk), Optional.of(LocalDate.parse("2018-03-22")))).isEmpty();
    assertThat(documents.asOf(copyOf(talk), LocalDate.parse("2018-03-22"))).isEmpty();
  }

  @Test
  void the_partnership_as_of_a_day_has_its_stage_its_targets_and_its_claims() {
    Partnership then =
        documents.asOf(copyOf(talk, plan, merged), LocalDate.parse("2018-06-01")).orElseThrow();

    assertThat(then.state().stage()).contains(Stage.EXPLORING);
    assertThat(then.state().completion()).isEmpty();
    assertThat(then.state().targets()).hasSize(1);
    assertThat(then.claims().values()).extracting(RecordedClaim::articleId).containsOnly("talk");
  }

  @Test
  void what_a_reviewer_rejected_is_in_no_document() {
    Partnership partnership = copyOf(talk, plan);
    for (RecordedClaim claim : List.copyOf(partnership.claims().values())) {
      if (claim.articleId().equals("plan")) {
        partnership =
            partnership.after(
                new LedgerEvent.ClaimReviewed(
                    ID, claim.id(), ReviewVerdict.REJECTED, Optional.empty(), "someone", "wrong"));
      }
    }

    PartnershipState document = documents.of(partnership, Optional.empty()).orElseThrow();

    assertThat(document.articles()).containsExactly("talk");
    assertThat(document.stage()).contains(Stage.EXPLORING);
  }

  @Test
  void the_order_in_which_claims_arrive_changes_no_document() {
    Optional<PartnershipState> expected =
        documents.of(copyOf(talk, plan, merged), Optional.empty());

    for (int seed = 0; seed < 50; seed++) {
      List<LedgerEvent> events = events(talk, plan, merged);
      Collections.shuffle(events, new Random(seed));
      assertThat(documents.of(after(events), Optional.empty())).isEqualTo(expected);
    }
  }

  private static PartnershipState folded(View view, ArticleFixture... articles) {
    return PartnershipFold.of(ID, dossiers(articles), Partnerships.LINEAGE, view);
  }

  private static Partnership copyOf(ArticleFixture... articles) {
    return after(events(articles));
  }

  private static Partnership after(List<LedgerEvent> events) {
    Partnership partnership = Partnership.unknown(ID);
    for (LedgerEvent event : events) {
      partnership = partnership.after(event);
    }
    return partnership;
  }

  private static List<LedgerEvent> events(ArticleFixture... articles) {
    List<LedgerEvent> events = new ArrayList<>();
    events.add(new LedgerEvent.SourcesGrouped(ID, SourceGrouping.of(dossiers(articles))));
    for (Dossier dossier : dossiers(articles)) {
      for (ReportedClaim claim : dossier.claims()) {
        events.add(
            new LedgerEvent.ClaimRecorded(
                ID, claim.claim(), claim.article(), OptionalInt.of(claim.position())));
      }
    }
    return events;
  }

  private static List<Dossier> dossiers(ArticleFixture... articles) {
    return Arrays.stream(articles).flatMap(a -> a.dossiers().stream()).toList();
  }
}
