package org.partnershipledger.analytics.dashboard.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.analytics.Claims;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.DateResolution;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.Manner;
import org.partnershipledger.contracts.vocabulary.PublicationCertainty;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.contracts.vocabulary.Standing;

class ClaimWordsTest {

  @Test
  void a_publication_is_told_with_its_uncertainty() {
    assertThat(Published.words(Publication.on(day("2018-03-23")))).isEqualTo("23 Mar 2018");
    assertThat(Published.words(Publication.between(day("2018-03-18"), day("2018-03-28"))))
        .isEqualTo("23 Mar 2018 ± 5 days");
    assertThat(Published.words(Publication.between(day("2018-03-23"), day("2018-03-24"))))
        .isEqualTo("23 Mar 2018 ± 1 day");
    assertThat(Published.words(Publication.between(day("2017-01-01"), day("2018-12-31"))))
        .isEqualTo("between 1 Jan 2017 and 31 Dec 2018");
    assertThat(Published.words(Publication.unknown())).isEqualTo("date not known");
    assertThat(
            Published.words(
                new Publication(
                    PublicationCertainty.BOUNDED,
                    Optional.empty(),
                    Optional.of(day("2018-09-01")))))
        .isEqualTo("by 1 Sep 2018");
  }

  @Test
  void a_date_is_told_as_the_days_it_stands_for() {
    EventDate summer =
        Claims.date("2019-22", Granularity.SEASON, DateBound.BY, "2019-06-01", "2019-08-31");
    EventDate unresolved =
        new EventDate(
            Optional.empty(),
            Granularity.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            DateBound.ON,
            DateResolution.UNRESOLVED,
            "in due course");

    assertThat(DateMeant.days(summer)).isEqualTo("by 1 Jun 2019 to 31 Aug 2019");
    assertThat(DateMeant.days(unresolved)).isEqualTo("“in due course”, no day worked out");
  }

  @Test
  void words_without_a_year_give_way_to_the_day() {
    EventDate april =
        new EventDate(
            Optional.of("2018-04-01"),
            Granularity.DAY,
            Optional.of(day("2018-04-01")),
            Optional.of(day("2018-04-01")),
            DateBound.ON,
            DateResolution.RELATIVE_TO_PUBLICATION,
            "april 1");

    assertThat(DateMeant.words(april)).isEqualTo("1 Apr 2018");
  }

  @Test
  void an_amount_keeps_what_bounds_it() {
    assertThat(Amounts.of(Claims.money("19.3", "19.3", Qualifier.EXACT))).isEqualTo("£19.3m");
    assertThat(Amounts.of(Claims.money("0", "20", Qualifier.NEARLY))).isEqualTo("nearly £20m");
    assertThat(Amounts.of(Claims.money("12", "14", Qualifier.BETWEEN))).isEqualTo("£12m to £14m");
  }

  @Test
  void nobody_named_is_said_and_a_reporter_is_no_speaker() {
    assertThat(Speaker.of(Attribution.narration(), Optional.of("HSJ")))
        .isEqualTo("Nobody named: HSJ tells it");
    assertThat(
            Speaker.of(
                new Attribution(
                    Standing.PARTY,
                    Optional.of("Peter Lewis"),
                    Optional.of("chief executive"),
                    Optional.empty(),
                    Optional.empty(),
                    Manner.QUOTED),
                Optional.of("HSJ")))
        .isEqualTo("Peter Lewis, chief executive, quoted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.org/x",
        "/relative",
        "http:nohost",
        "ht tp://example.org",
        ""
      })
  void no_page_links_to_anything_but_the_web(String address) {
    assertThat(Source.linkable(address)).isFalse();
  }

  @Test
  void a_page_links_to_the_web() {
    assertThat(Source.linkable("https://news.example.org/2019/a?b=c#d")).isTrue();
    assertThat(Source.linkable("HTTP://news.example.org/")).isTrue();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
