package org.partnershipledger.registry.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.registry.intake.EnteredArticles.act;
import static org.partnershipledger.registry.intake.EnteredArticles.in;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.fold.partnership.DossierKey;
import org.partnershipledger.registry.fixture.Corpus;
import org.partnershipledger.registry.fixture.StoredLedger;
import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.registry.projection.IdentityDesk;
import org.partnershipledger.registry.projection.PartnershipStore;
import org.partnershipledger.registry.rim.PlansUseIndexes;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

/** What people decide about identity, and that taking it back leaves no trace in the states. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = {
      @ResourceArg(name = "database", value = "registry_orders"),
      @ResourceArg(name = "broker", value = "own")
    })
@WithTestResource(PlansUseIndexes.class)
class IdentityDeskTest {

  private static final String WHY = "they are one, says the board paper";
  private static final String WHO = "a.reviewer";

  @Inject EnteredArticles articles;
  @Inject IdentityDesk desk;
  @Inject StoredLedger ledger;
  @Inject PartnershipStore partnerships;

  @BeforeEach
  void forget() throws SQLException {
    ledger.clear();
  }

  private List<PartnershipState> now() {
    return ledger.partnerships(AsOf.NOW);
  }

  private static ArticleFixture merger(String id, String day, String... codes) {
    return article(id).on(day).says(arrangement(Form.MERGER, Stage.EXPLORING).betweenCodes(codes));
  }

  private String idOf(String code) {
    return now().stream()
        .filter(s -> s.members().stream().anyMatch(m -> m.id().equals(code)))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void two_partnerships_that_are_said_to_be_one_are_one_under_the_older_id() {
    // Given
    articles.enter(merger("d1", "2018-01-01", "AAA", "BBB"));
    articles.enter(merger("d2", "2019-01-01", "CCC", "DDD"));
    String older = idOf("AAA");
    String younger = idOf("CCC");

    // When
    in(() -> desk.join(younger, older, act(WHY, WHO)));

    // Then
    assertThat(now()).singleElement().satisfies(s -> assertThat(s.members()).hasSize(4));
    assertThat(idOf("CCC")).isEqualTo(older);
    assertThat(in(() -> partnerships.find(younger)).orElseThrow().mergedInto()).contains(older);
  }

  @Test
  void a_later_article_about_either_is_about_the_joined_one() {
    // Given
    articles.enter(
        merger("d1", "2018-01-01", "AAA", "BBB"), merger("d2", "2019-01-01", "CCC", "DDD"));
    in(() -> desk.join(idOf("AAA"), idOf("CCC"), act(WHY, WHO)));

    // When
    articles.enter(merger("d3", "2019-03-01", "CCC", "DDD"));

    // Then
    assertThat(now())
        .singleElement()
        .satisfies(s -> assertThat(s.articles()).containsExactly("d1", "d2", "d3"));
  }

  @Test
  void dossiers_set_aside_are_a_partnership_of_their_own_and_draw_no_later_ones() {
    // Given
    articles.enter(
        merger("d1", "2018-01-01", "AAA", "BBB"), merger("d2", "2018-03-01", "AAA", "BBB"));
    String whole = idOf("AAA");

    // When
    in(() -> desk.setAside(whole, Set.of(new DossierKey("d2", "p1")), act(WHY, WHO)));
    articles.enter(merger("d3", "2018-04-01", "AAA", "BBB"));

    // Then
    assertThat(now())
        .extracting(PartnershipState::articles)
        .containsExactlyInAnyOrder(List.of("d1", "d3"), List.of("d2"));
  }

  @Test
  void what_is_set_aside_after_it_was_joined_is_apart() {
    // Given
    articles.enter(
        merger("d1", "2018-01-01", "AAA", "BBB"), merger("d2", "2019-01-01", "CCC", "DDD"));
    in(() -> desk.join(idOf("AAA"), idOf("CCC"), act(WHY, WHO)));

    // When
    in(() -> desk.setAside(idOf("AAA"), Set.of(new DossierKey("d2", "p1")), act(WHY, WHO)));

    // Then
    assertThat(now())
        .extracting(PartnershipState::articles)
        .containsExactlyInAnyOrder(List.of("d1"), List.of("d2"));
  }

  @Test
  void what_may_be_one_is_suggested_until_a_person_has_decided() {
    // Given
    articles.enter(
        merger("d1", "2018-01-01", "AAA", "BBB"),
        article("d2")
            .undated()
            .says(arrangement(Form.MERGER, Stage.EXPLORING).betweenCodes("AAA")));
    List<String> ids = now().stream().map(PartnershipState::id).toList();
    for (int i = 0; i < 2; i++) {
      given()
          .get("/partnerships/" + ids.get(i) + "/suggestions")
          .then()
          .statusCode(200)
          .body("items.partnershipId", contains(ids.get(1 - i)))
          .body("items.reason", contains("undated"));
    }

    // When
    in(() -> desk.join(ids.get(0), ids.get(1), act(WHY, WHO)));

    // Then
    given()
        .get("/partnerships/" + idOf("BBB") + "/suggestions")
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  @Test
  void nothing_is_suggested_of_what_a_person_set_aside() {
    // Given
    articles.enter(
        merger("d1", "2018-01-01", "AAA", "BBB"), merger("d2", "2018-03-01", "AAA", "BBB"));

    // When
    in(() -> desk.setAside(idOf("AAA"), Set.of(new DossierKey("d2", "p1")), act(WHY, WHO)));

    // Then
    now()
        .forEach(
            state ->
                given()
                    .get("/partnerships/" + state.id() + "/suggestions")
                    .then()
                    .body("items", empty()));
    given().get("/partnerships/nobody/suggestions").then().statusCode(404);
  }

  @Test
  void what_cannot_be_decided_is_refused_with_a_reason() {
    articles.enter(merger("d1", "2018-01-01", "AAA", "BBB"));
    String only = idOf("AAA");

    assertThatThrownBy(() -> in(() -> desk.join(only, only, act(WHY, WHO))))
        .hasMessageContaining("itself");
    assertThatThrownBy(() -> in(() -> desk.join(only, "nobody", act(WHY, WHO))))
        .hasMessageContaining("nobody");
    assertThatThrownBy(
            () -> in(() -> desk.setAside(only, Set.of(new DossierKey("d1", "p1")), act(WHY, WHO))))
        .hasMessageContaining("1 of 1");
  }

  @Test
  void a_decision_is_taken_back_once() {
    // Given
    articles.enter(
        merger("d1", "2018-01-01", "AAA", "BBB"), merger("d2", "2019-01-01", "CCC", "DDD"));
    List<PartnershipState> before = now();
    long decision = in(() -> desk.join(idOf("AAA"), idOf("CCC"), act(WHY, WHO)));

    // When
    undo(decision);

    // Then
    assertThat(now()).isEqualTo(before);
    assertThatThrownBy(() -> undo(decision)).hasMessageContaining(String.valueOf(decision));
  }

  private void undo(long decision) {
    in(
        () -> {
          desk.undo(decision, act("it was not so", WHO));
          return decision;
        });
  }

  @Test
  void any_row_of_decisions_taken_back_in_reverse_ends_where_it_began_ids_included() {
    // Given
    articles.enter(Corpus.of(41, 30).toArray(ArticleFixture[]::new));
    List<PartnershipState> before = now();
    Random random = new Random(41);

    for (int round = 0; round < 6; round++) {
      Deque<Long> decisions = new ArrayDeque<>();

      // When
      for (int i = 0; i < 5; i++) {
        decide(random).ifPresent(decisions::push);
      }
      assertThat(now()).isNotEqualTo(before);
      decisions.forEach(this::undo);

      // Then
      assertThat(now()).as("round %d", round).isEqualTo(before);
    }
  }

  /** Joins two partnerships, or sets the last dossier of one aside. */
  private Optional<Long> decide(Random random) {
    List<PartnershipState> states = now();
    PartnershipState one = states.get(random.nextInt(states.size()));
    PartnershipState other = states.get(random.nextInt(states.size()));
    if (!one.id().equals(other.id())) {
      return Optional.of(in(() -> desk.join(one.id(), other.id(), act(WHY, WHO))));
    }
    return one.articles().size() < 2
        ? Optional.empty()
        : Optional.of(
            in(
                () ->
                    desk.setAside(
                        one.id(),
                        Set.of(
                            new DossierKey(one.articles().getLast(), "p1"),
                            new DossierKey(one.articles().getLast(), "p2")),
                        act(WHY, WHO))));
  }
}
