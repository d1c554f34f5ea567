package org.partnershipledger.analytics.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Claims.byYear;
import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Partnerships.between;
import static org.partnershipledger.analytics.Partnerships.completed;
import static org.partnershipledger.analytics.Partnerships.now;
import static org.partnershipledger.analytics.Partnerships.savings;

import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.Claims;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.contracts.vocabulary.Recurrence;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.SourceKind;

class HeadlineTest {
  @Test
  void somerset_shows_19_3_million_a_year() {
    var november = Articles.press("06", "2019-11-21");
    SavingsLedger ledger =
        savings(
            completed(between("RBA", "RH5"), "2020-04-01"),
            saving("bullet", november).million("20").recurrence(Recurrence.RECURRENT).done(),
            saving("nearly", november)
                .million("20", Qualifier.NEARLY)
                .basis(Basis.ANNUAL)
                .recurrence(Recurrence.RECURRENT)
                .done(),
            saving("S1", november)
                .kind(SavingsKind.TARGET)
                .million("19.3")
                .basis(Basis.ANNUAL)
                .done(),
            saving("S2", november)
                .million("51.3")
                .basis(Basis.CUMULATIVE)
                .window(byYear(2024))
                .onCondition("the merger goes through")
                .done());

    assertThat(headline(ledger)).isEqualTo("S1");
    assertThat(Headline.of(ledger).orElseThrow().reason())
        .isEqualTo("first of 2 claims that stand: annual before cumulative; said in 3 claims");
  }

  @Test
  void derby_and_burton_show_23_million_before_its_parts() {
    var january = Articles.press("05", "2018-01-26");
    SavingsLedger ledger =
        savings(
            between("RTG", "RJF"),
            saving("S2", january)
                .million("10", Qualifier.NEARLY)
                .basis(Basis.ANNUAL)
                .of("RJF")
                .done(),
            saving("S1", january).million("23").by("chief executive").done(),
            saving("burton", january).million("9.5").of("RJF").partOf("S1").done(),
            saving("derby", january).million("13.5").of("RTG").partOf("S1").done(),
            saving("S3", Articles.press("06", "2018-03-15"))
                .million("10", Qualifier.NEARLY)
                .basis(Basis.ANNUAL)
                .of("RJF")
                .done());

    assertThat(headline(ledger)).isEqualTo("S1");
  }

  @Test
  void peterborough_shows_9_million_a_year_and_not_the_older_10() {
    SavingsLedger ledger =
        savings(
            completed(between("RGN", "RQQ"), "2017-04-01"),
            saving("S1", Articles.press("02", "2016-05-18"))
                .million("9")
                .basis(Basis.ANNUAL)
                .from("back office")
                .done(),
            saving("S2", Articles.press("04", "2016-05-24"))
                .million("9", Qualifier.AT_LEAST)
                .basis(Basis.ANNUAL)
                .done(),
            saving("S3", Articles.of(SourceKind.COUNCIL, "06", "2016-09-21"))
                .million("10", Qualifier.ABOUT)
                .accordingTo("a strategic outline case")
                .claimedOn(
                    Claims.date(
                        "2015-10", Granularity.MONTH, DateBound.ON, "2015-10-01", "2015-10-31"))
                .done(),
            saving("S4", Articles.press("10", "2017-04-07"))
                .kind(SavingsKind.TARGET)
                .million("9")
                .basis(Basis.ANNUAL)
                .recurrence(Recurrence.RECURRENT)
                .done());

    assertThat(headline(ledger)).isEqualTo("S4");
  }

  @Test
  void an_abandoned_merger_shows_no_headline_and_keeps_its_lapsed_claims() {
    SavingsLedger ledger =
        savings(
            now(between("RA2", "RTK"), SideState.ABANDONED),
            saving("S1", Articles.press("03", "2015-08-14")).between("10", "20").done(),
            saving("S2", Articles.of(SourceKind.COUNCIL, "09", "2016-05-05"))
                .million("10")
                .basis(Basis.ANNUAL)
                .done());

    assertThat(Headline.of(ledger)).isEmpty();
    assertThat(ledger.entry("S2").orElseThrow().leftOut()).contains(StatusReason.LAPSED);
    assertThat(Contribution.of(ledger)).isEmpty();
  }

  @Test
  void a_pause_lapses_nothing() {
    SavingsLedger ledger =
        savings(
            now(between("RA2", "RTK"), SideState.PAUSED),
            saving("S2", Articles.press("09", "2016-05-05"))
                .million("10")
                .basis(Basis.ANNUAL)
                .done());

    assertThat(headline(ledger)).isEqualTo("S2");
  }

  @Test
  void what_was_made_is_the_headline_only_where_nothing_is_promised() {
    Partnership cumbria = between("RNL", "RNN");
    var made =
        saving("made", Articles.undated("000")).kind(SavingsKind.REALISED).million("18").done();
    var promised = saving("plan", Articles.undated("001")).million("3").done();

    assertThat(headline(savings(cumbria, made))).isEqualTo("made");
    assertThat(headline(savings(cumbria, made, promised))).isEqualTo("plan");
    assertThat(
            Headline.realised(savings(cumbria, made, promised)).orElseThrow().entry().line().id())
        .isEqualTo("made");
  }

  @Test
  void of_two_papers_that_disagree_the_attributed_figure_is_shown_and_called_disputed() {
    SavingsLedger ledger =
        savings(
            between("RN5", "RNN"),
            saving("five", Articles.press("heart", "2011-12-04"))
                .million("5", Qualifier.ABOUT)
                .done(),
            saving("nine", Articles.press("gazette", "2011-12-04"))
                .million("9", Qualifier.ABOUT)
                .by("chief executive")
                .done());

    assertThat(headline(ledger)).isEqualTo("nine");
    assertThat(Headline.of(ledger).orElseThrow().reason())
        .isEqualTo(
            "first of 2 claims that stand: the higher-ranked source;"
                + " disputed: sources of one rank differ");
  }

  @Test
  void no_claim_gives_no_headline() {
    assertThat(Headline.of(savings(between("RTG", "RJF")))).isEmpty();
  }

  private static String headline(SavingsLedger ledger) {
    return Headline.of(ledger).orElseThrow().entry().line().id();
  }
}
