package org.partnershipledger.fold.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.BURTON;
import static org.partnershipledger.fold.fixture.Body.DERBY;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.assurance;
import static org.partnershipledger.fold.fixture.ClaimFixture.undercutAssurance;
import static org.partnershipledger.fold.fixture.Partnerships.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.ledger.Assurance;
import org.partnershipledger.contracts.ledger.Assurance.Undercut;
import org.partnershipledger.contracts.ledger.UndercutKind;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.fold.fixture.ClaimFixture;

class AssurancesTest {

  private static ArticleFixture at(String day, ClaimFixture... claims) {
    List<ClaimFixture> all = new ArrayList<>();
    all.add(arrangement(Form.MERGER, Stage.EXPLORING).between(DERBY, BURTON));
    all.addAll(List.of(claims));
    return article(day).on(day).says(all.toArray(ClaimFixture[]::new));
  }

  private static ClaimFixture onServices(AssuranceStrength strength) {
    return assurance(AssuranceTopic.SERVICE_RETENTION, strength);
  }

  private static Undercut byClaim(UndercutKind kind, String claim) {
    return new Undercut(kind, Optional.empty(), Optional.of(claim));
  }

  private static List<Undercut> undercutsOfFirst(ArticleFixture... articles) {
    return state(articles).assurances().getFirst().undercuts();
  }

  @Test
  void assurances_stand_by_publication_with_topic_and_strength() {
    assertThat(
            state(
                    at("2017-06-01", onServices(AssuranceStrength.STATEMENT)),
                    at(
                        "2017-05-01",
                        assurance(AssuranceTopic.REDUNDANCIES, AssuranceStrength.COMMITMENT)))
                .assurances())
        .extracting(Assurance::topic, Assurance::strength, Assurance::claimId)
        .containsExactly(
            tuple(AssuranceTopic.REDUNDANCIES, AssuranceStrength.COMMITMENT, "2017-05-01-c1"),
            tuple(AssuranceTopic.SERVICE_RETENTION, AssuranceStrength.STATEMENT, "2017-06-01-c1"));
  }

  @Test
  void words_of_its_own_sentence_undercut_it() {
    assertThat(
            undercutsOfFirst(
                at(
                    "2017-05-01",
                    undercutAssurance(
                        AssuranceTopic.SERVICE_RETENTION,
                        AssuranceStrength.STATEMENT,
                        "but cannot rule anything out"))))
        .containsExactly(
            new Undercut(
                UndercutKind.OWN_WORDS,
                Optional.of("but cannot rule anything out"),
                Optional.empty()));
  }

  @Test
  void a_refusal_on_the_same_topic_beside_it_or_later_undercuts_it() {
    assertThat(
            undercutsOfFirst(
                at(
                    "2017-05-01",
                    onServices(AssuranceStrength.COMMITMENT),
                    onServices(AssuranceStrength.REFUSED)),
                at("2017-07-01", onServices(AssuranceStrength.REFUSED))))
        .containsExactly(
            byClaim(UndercutKind.REFUSED, "2017-05-01-c2"),
            byClaim(UndercutKind.REFUSED, "2017-07-01-c1"));
  }

  @Test
  void a_refusal_before_it_does_not() {
    assertThat(
            state(
                    at("2017-05-01", onServices(AssuranceStrength.REFUSED)),
                    at("2017-07-01", onServices(AssuranceStrength.COMMITMENT)))
                .assurances())
        .allSatisfy(assurance -> assertThat(assurance.undercuts()).isEmpty());
  }

  @Test
  void a_later_one_that_binds_less_weakens_it_and_one_on_another_topic_does_not() {
    assertThat(
            undercutsOfFirst(
                at("2017-05-01", onServices(AssuranceStrength.COMMITMENT)),
                at(
                    "2017-07-01",
                    onServices(AssuranceStrength.EXPECTATION),
                    assurance(AssuranceTopic.REDUNDANCIES, AssuranceStrength.REFUSED))))
        .containsExactly(byClaim(UndercutKind.WEAKENED, "2017-07-01-c1"));
  }

  @Test
  void a_later_one_that_binds_more_leaves_it_as_it_is() {
    assertThat(
            undercutsOfFirst(
                at("2017-05-01", onServices(AssuranceStrength.EXPECTATION)),
                at("2017-07-01", onServices(AssuranceStrength.COMMITMENT))))
        .isEmpty();
  }
}
