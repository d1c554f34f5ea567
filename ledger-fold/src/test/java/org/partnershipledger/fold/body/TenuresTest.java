package org.partnershipledger.fold.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.BURTON;
import static org.partnershipledger.fold.fixture.Body.DERBY;
import static org.partnershipledger.fold.fixture.ClaimFixture.leader;
import static org.partnershipledger.fold.fixture.ClaimFixture.startsOn;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.ledger.Tenure;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.fold.fixture.ClaimFixture;

class TenuresTest {

  private static final String CHIEF = "chief executive";

  private static ArticleFixture at(String day, ClaimFixture... claims) {
    return article(day).on(day).says(claims);
  }

  private static ClaimFixture chief(String person, LeadershipEvent event) {
    return leader(person, CHIEF, event).about(DERBY);
  }

  private static List<String> tenures(ArticleFixture... articles) {
    List<ReportedClaim> claims =
        Arrays.stream(articles)
            .flatMap(a -> ReportedClaim.of(a.reading()).stream())
            .sorted(ReportedClaim.ORDER)
            .collect(Collectors.toList());
    return Tenures.of(claims).stream()
        .map(l -> l.leader().person() + ": " + l.tenure().wire())
        .toList();
  }

  @Test
  void who_is_reported_in_an_office_holds_it() {
    assertThat(tenures(at("2017-05-01", chief("Asha Rahman", LeadershipEvent.HOLDS))))
        .containsExactly("Asha Rahman: present");
  }

  @Test
  void who_left_is_past_even_if_nobody_followed() {
    assertThat(
            tenures(
                at("2017-05-01", chief("Asha Rahman", LeadershipEvent.HOLDS)),
                at("2018-05-01", chief("Asha Rahman", LeadershipEvent.LEFT))))
        .containsExactly("Asha Rahman: past");
  }

  @Test
  void who_is_reported_in_the_office_later_takes_the_place_of_the_one_before() {
    assertThat(
            tenures(
                at("2017-05-01", chief("Asha Rahman", LeadershipEvent.HOLDS)),
                at("2018-05-01", chief("Ivo Brandt", LeadershipEvent.HOLDS))))
        .containsExactly("Asha Rahman: past", "Ivo Brandt: present");
  }

  @Test
  void the_same_office_of_another_body_takes_nobodys_place() {
    assertThat(
            tenures(
                at("2017-05-01", chief("Asha Rahman", LeadershipEvent.HOLDS)),
                at("2018-05-01", leader("Ivo Brandt", CHIEF, LeadershipEvent.HOLDS).about(BURTON))))
        .containsExactly("Asha Rahman: present", "Ivo Brandt: present");
  }

  @Test
  void who_is_to_begin_after_the_report_is_coming_and_takes_no_place_yet() {
    assertThat(
            tenures(
                at("2017-05-01", chief("Asha Rahman", LeadershipEvent.HOLDS)),
                at(
                    "2017-06-01",
                    startsOn("Ivo Brandt", CHIEF, LeadershipEvent.APPOINTED, "2017-10-01")
                        .about(DERBY))))
        .containsExactly("Asha Rahman: present", "Ivo Brandt: coming");
  }

  @Test
  void who_is_to_leave_after_the_report_is_still_in_office() {
    assertThat(
            tenures(
                at(
                    "2017-06-01",
                    startsOn("Asha Rahman", CHIEF, LeadershipEvent.RETIRED, "2017-10-01")
                        .about(DERBY))))
        .containsExactly("Asha Rahman: present");
  }

  @Test
  void two_people_reported_in_one_office_on_one_day_are_left_standing() {
    assertThat(
            tenures(
                at(
                    "2017-05-01",
                    chief("Asha Rahman", LeadershipEvent.HOLDS),
                    chief("Ivo Brandt", LeadershipEvent.HOLDS))))
        .containsExactly(
            "Asha Rahman: " + Tenure.PRESENT.wire(), "Ivo Brandt: " + Tenure.PRESENT.wire());
  }
}
