package org.partnershipledger.analytics.dashboard.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.SOMERSET;
import static org.partnershipledger.fold.fixture.Body.TAUNTON;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.completedOn;
import static org.partnershipledger.fold.fixture.ClaimFixture.notBefore;
import static org.partnershipledger.fold.fixture.ClaimFixture.saving;
import static org.partnershipledger.fold.fixture.ClaimFixture.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.ledger.Documents;
import org.partnershipledger.analytics.ledger.LedgerState;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.projection.PartnershipAccount;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.fold.fixture.Partnerships;
import org.partnershipledger.fold.partnership.Dossier;
import org.partnershipledger.fold.source.SourceGrouping;
import org.partnershipledger.organisation.OrganisationReference;

class PartnershipViewTest {
  private static final String ID = "somerset";
  private static final Documents DOCUMENTS = new Documents(Partnerships.LINEAGE);
  private static final OrganisationReference BODIES = OrganisationReference.load();

  private final ArticleFixture talk =
      article("talk")
          .on("2018-03-23")
          .says(
              arrangement(Form.MERGER, Stage.EXPLORING).between(TAUNTON, SOMERSET),
              target("2019-06-01", "2019-08-31").possibly());
  private final ArticleFixture plan =
      article("plan")
          .on("2018-10-01")
          .says(
              arrangement(Form.MERGER, Stage.OUTLINE_BUSINESS_CASE).between(TAUNTON, SOMERSET),
              target("2019-09-01", "2019-09-30"));
  private final ArticleFixture merged =
      article("merged")
          .on("2020-04-02")
          .says(
              arrangement(Form.MERGER, Stage.COMPLETED).between(TAUNTON, SOMERSET),
              completedOn("2020-04-01").between(TAUNTON, SOMERSET));

  @Test
  void the_first_sentence_says_what_happened_and_how_late() {
    assertThat(Answer.of(latest(talk, plan, merged)).state())
        .startsWith("Merged on 1 April 2020")
        .endsWith(", 214 days after the first date reported.");
  }

  @Test
  void the_lateness_counts_from_the_first_date_reported_and_leads_to_the_dates() {
    assertThat(Facts.of(latest(talk, plan, merged)).get(1))
        .extracting(Fact::name, Fact::value, Fact::link, Fact::late)
        .containsExactly("Against the first date", "214 days late", "#dates", true);
  }

  @Test
  void an_unknown_saving_is_said_and_never_zero() {
    assertThat(Facts.of(latest(talk)))
        .extracting(Fact::value)
        .contains("No amount", "Not reported")
        .doesNotContain("0", "");
  }

  @Test
  void as_known_on_a_day_later_reports_are_absent() {
    Subject then = asOf("2019-01-01", talk, plan, merged);

    assertThat(Answer.of(then).state())
        .startsWith("As known on 1 January 2019: merger, stage: outline case");
    assertThat(SlipFigure.of(then).dates()).hasSize(2);
    assertThat(Happened.of(then)).isEmpty();
    assertThat(Sources.of(then).title()).isEqualTo("Two articles, two independent sources");
  }

  @Test
  void the_steps_are_the_days_on_which_something_was_learnt_with_ones_own_among_them() {
    assertThat(Known.of(asOf("2019-01-01", talk, plan, merged)).steps())
        .containsExactly(
            new Known.Step("23 Mar 2018", "?validOn=2018-03-23", false),
            new Known.Step("1 Oct 2018", "?validOn=2018-10-01", false),
            new Known.Step("1 Jan 2019, your date", "?validOn=2019-01-01", true),
            new Known.Step("2 Apr 2020", "?validOn=2020-04-02", false),
            new Known.Step("Latest", "", false));
    assertThat(Known.of(latest(talk)).steps())
        .containsExactly(
            new Known.Step("23 Mar 2018", "?validOn=2018-03-23", false),
            new Known.Step("Latest", "", true));
  }

  @Test
  void not_before_is_no_promise_and_is_told_under_the_picture() {
    SlipFigure figure =
        SlipFigure.of(
            asOf(
                "2015-07-01",
                article("caution")
                    .on("2015-07-01")
                    .says(
                        arrangement(Form.MERGER, Stage.EXPLORING).between(TAUNTON, SOMERSET),
                        notBefore("2016-06-01", "2016-08-31"))));

    assertThat(figure.chart()).isEmpty();
    assertThat(figure.title()).endsWith(": no completion date was promised");
    assertThat(figure.notDrawn())
        .extracting(TargetLine::note)
        .containsExactly("no date was promised, only “not before”");
  }

  @Test
  void an_undated_report_is_listed_with_the_reason_and_not_drawn() {
    SlipFigure figure =
        SlipFigure.of(
            latest(
                article("undated")
                    .undated()
                    .says(
                        arrangement(Form.MERGER, Stage.EXPLORING).between(TAUNTON, SOMERSET),
                        target("2019-09-01", "2019-09-30"))));

    assertThat(figure.chart()).isEmpty();
    assertThat(figure.notDrawn())
        .extracting(TargetLine::note)
        .containsExactly("the article has no date, so it has no place across");
  }

  @Test
  void an_open_one_whose_day_has_passed_is_late_and_open() {
    Subject open = asOf("2020-02-01", plan);

    assertThat(SlipFigure.of(open).title()).endsWith("passed, and still open on 1 February 2020");
    assertThat(Facts.of(open).get(1).value()).isEqualTo("124 days late, open");
  }

  @Test
  void an_abandoned_one_says_so_and_counts_no_days() {
    Subject over =
        asOf(
            "2019-05-20",
            plan,
            article("end")
                .on("2019-05-20")
                .says(arrangement(Form.MERGER, SideState.ABANDONED).between(TAUNTON, SOMERSET)));

    assertThat(Answer.of(over).state())
        .startsWith("As known on 20 May 2019: merger abandoned by 20 May 2019");
    assertThat(Facts.of(over).get(1).value()).isEqualTo("Never done");
    assertThat(SlipFigure.of(over).title()).endsWith("; abandoned");
  }

  @Test
  void a_saving_leads_to_its_sentence_and_article() {
    Subject subject =
        latest(
            article("money")
                .on("2019-11-21")
                .says(
                    arrangement(Form.MERGER, Stage.EXPLORING).between(TAUNTON, SOMERSET),
                    saving(19_300_000).about(TAUNTON, SOMERSET)));
    SavingsFigure figure = SavingsFigure.of(subject);

    assertThat(figure.rows()).hasSize(1);
    assertThat(figure.chains()).hasSize(1);
    assertThat(figure.chains().getFirst().cell().sum().amount()).contains("£19.3m");
    assertThat(figure.chains().getFirst().cell().claim().quotations()).isNotEmpty();
    assertThat(figure.chains().getFirst().place()).startsWith("characters ");
    assertThat(Facts.of(subject).get(2).link())
        .isEqualTo("#how-" + figure.chains().getFirst().cell().claimId());
  }

  @Test
  void members_have_their_codes_and_the_days_of_their_names() {
    assertThat(Members.of(latest(talk)))
        .extracting(Members.Row::code)
        .containsExactlyInAnyOrder("RBA", "RH5", "RH5");
    assertThat(Members.of(latest(talk)).getLast())
        .isEqualTo(
            new Members.Row(
                "Somerset NHS Foundation Trust",
                "RH5",
                "1 Apr 2020",
                "open",
                "the body that goes on, from the register"));
  }

  @Test
  void every_claim_is_shown_with_its_words() {
    assertThat(ClaimList.of(latest(talk, plan, merged)))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.quotations()).isNotEmpty());
  }

  private static Subject latest(ArticleFixture... articles) {
    Partnership held = copyOf(articles);
    PartnershipState document = DOCUMENTS.of(held, Optional.empty()).orElseThrow();
    Partnership partnership = Partnership.of(LedgerState.of(document), held.claims().values());
    return subject(document, partnership, held, Optional.empty());
  }

  private static Subject asOf(String day, ArticleFixture... articles) {
    Partnership held = copyOf(articles);
    LocalDate on = LocalDate.parse(day);
    return subject(
        DOCUMENTS.of(held, Optional.of(on)).orElseThrow(),
        DOCUMENTS.asOf(held, on).orElseThrow(),
        held,
        Optional.of(on));
  }

  private static Subject subject(
      PartnershipState document,
      Partnership partnership,
      Partnership held,
      Optional<LocalDate> chosen) {
    return new Subject(
        document,
        PartnershipAccount.of(partnership, org.partnershipledger.analytics.Partnerships.FACTS),
        held.claims().values(),
        chosen,
        LocalDate.parse("2026-01-01"),
        BODIES::byId);
  }

  private static Partnership copyOf(ArticleFixture... articles) {
    List<Dossier> dossiers = Arrays.stream(articles).flatMap(a -> a.dossiers().stream()).toList();
    List<LedgerEvent> events = new ArrayList<>();
    events.add(new LedgerEvent.SourcesGrouped(ID, SourceGrouping.of(dossiers)));
    for (Dossier dossier : dossiers) {
      for (ReportedClaim claim : dossier.claims()) {
        events.add(
            new LedgerEvent.ClaimRecorded(
                ID, claim.claim(), claim.article(), OptionalInt.of(claim.position())));
      }
    }
    Partnership partnership = Partnership.unknown(ID);
    for (LedgerEvent event : events) {
      partnership = partnership.after(event);
    }
    return partnership;
  }
}
