package org.partnershipledger.registry.partnership.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.ASHFORD;
import static org.partnershipledger.fold.fixture.Body.BURTON;
import static org.partnershipledger.fold.fixture.Body.DERBY;
import static org.partnershipledger.fold.fixture.Body.POOLE;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.fixture.Body;
import org.partnershipledger.registry.partnership.identity.PartnershipIds.Identified;

class PartnershipIdsTest {

  private static DossierSummary dossier(String articleId, String name, Body... bodies) {
    return DossierSummary.of(
        article(articleId)
            .on("2017-05-05")
            .says(arrangement(Form.MERGER, Stage.EXPLORING).between(bodies).of(name))
            .dossier());
  }

  private static Assignment held(long age, DossierSummary dossier, String id) {
    return new Assignment(age, age, dossier.key(), dossier.parties().text(), id);
  }

  private static List<String> ids(List<Identified> partnerships) {
    return partnerships.stream().map(Identified::id).toList();
  }

  private final DossierSummary first = dossier("a", "p1", DERBY, BURTON);
  private final DossierSummary second = dossier("b", "p1", DERBY, BURTON);

  @Test
  void a_new_partnership_gets_the_same_id_whenever_it_is_new() {
    // When
    var once = PartnershipIds.assign(List.of(List.of(first)), List.of(), List.of(), id -> false);
    var again = PartnershipIds.assign(List.of(List.of(first)), List.of(), List.of(), id -> false);

    // Then
    assertThat(ids(once)).isEqualTo(ids(again)).doesNotContain("");
  }

  @Test
  void an_earlier_article_that_comes_later_does_not_change_the_id() {
    // When
    var partnerships =
        PartnershipIds.assign(
            List.of(List.of(first, second)), List.of(held(1, second, "P")), List.of(), id -> true);

    // Then
    assertThat(ids(partnerships)).containsExactly("P");
    assertThat(partnerships.getFirst().redirected()).isEmpty();
  }

  @Test
  void when_two_turn_out_to_be_one_the_older_id_goes_on_and_the_other_leads_to_it() {
    // When
    var partnerships =
        PartnershipIds.assign(
            List.of(List.of(first, second)),
            List.of(held(7, first, "YOUNG"), held(3, second, "OLD")),
            List.of(),
            id -> true);

    // Then
    assertThat(ids(partnerships)).containsExactly("OLD");
    assertThat(partnerships.getFirst().redirected()).containsExactly("YOUNG");
  }

  @Test
  void when_one_turns_out_to_be_two_the_id_stays_with_the_first_and_the_other_gets_a_new_one() {
    // When
    var partnerships =
        PartnershipIds.assign(
            List.of(List.of(first), List.of(second)),
            List.of(held(1, first, "P"), held(1, second, "P")),
            List.of(),
            "P"::equals);

    // Then
    assertThat(ids(partnerships)).hasSize(2).startsWith("P").doesNotHaveDuplicates();
  }

  @Test
  void a_better_reading_that_numbers_its_dossiers_otherwise_keeps_the_ids() {
    // Given
    DossierSummary derbyWasFirst = dossier("a", "p1", DERBY, BURTON);
    DossierSummary pooleWasSecond = dossier("a", "p2", POOLE, ASHFORD);
    DossierSummary pooleIsFirst = dossier("a", "p1", POOLE, ASHFORD);
    DossierSummary derbyIsSecond = dossier("a", "p2", DERBY, BURTON);

    // When
    var partnerships =
        PartnershipIds.assign(
            List.of(List.of(pooleIsFirst), List.of(derbyIsSecond)),
            List.of(held(1, derbyWasFirst, "DERBY"), held(2, pooleWasSecond, "POOLE")),
            List.of(),
            id -> true);

    // Then
    assertThat(ids(partnerships)).containsExactly("POOLE", "DERBY");
  }

  @Test
  void a_better_reading_that_finds_another_party_keeps_the_id() {
    // Given
    DossierSummary completed = dossier("a", "p1", DERBY, BURTON, POOLE);

    // When
    var partnerships =
        PartnershipIds.assign(
            List.of(List.of(completed)), List.of(held(1, first, "P")), List.of(), id -> true);

    // Then
    assertThat(ids(partnerships)).containsExactly("P");
  }

  @Test
  void an_id_that_was_ever_given_is_not_given_again() {
    // Given
    String usual =
        ids(PartnershipIds.assign(List.of(List.of(first)), List.of(), List.of(), id -> false))
            .getFirst();

    // When
    var partnerships =
        PartnershipIds.assign(List.of(List.of(first)), List.of(), List.of(), usual::equals);

    // Then
    assertThat(ids(partnerships)).hasSize(1).doesNotContain(usual);
  }

  @Test
  void what_was_joined_and_is_told_apart_again_gets_its_id_back() {
    // Given: both were joined under P, which held the first dossier before
    List<Assignment> held =
        List.of(
            new Assignment(1, 1, first.key(), first.parties().text(), "P"),
            new Assignment(1, 9, second.key(), second.parties().text(), "P"));
    List<Assignment> former = List.of(held(2, second, "Q"));

    // When
    var partnerships =
        PartnershipIds.assign(List.of(List.of(second), List.of(first)), held, former, id -> true);

    // Then
    assertThat(ids(partnerships)).containsExactly("Q", "P");
  }

  @Test
  void a_dossier_that_gets_former_parties_back_goes_back_to_where_it_was_with_them() {
    // Given: the second, once under Q, is a partnership of its own as long as it is corrected
    DossierSummary corrected = dossier("b", "p1", DERBY, BURTON, POOLE);
    List<Assignment> held = List.of(held(1, first, "P"), held(3, corrected, "BETWEEN"));
    List<Assignment> former = List.of(held(2, second, "Q"));

    // When
    var partnerships =
        PartnershipIds.assign(List.of(List.of(first), List.of(second)), held, former, id -> true);

    // Then
    assertThat(ids(partnerships)).containsExactly("P", "Q");
  }
}
