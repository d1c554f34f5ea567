package org.partnershipledger.registry.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.BOURNEMOUTH;
import static org.partnershipledger.fold.fixture.Body.LIVEWELL;
import static org.partnershipledger.fold.fixture.Body.PLYMOUTH;
import static org.partnershipledger.fold.fixture.Body.POOLE;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.registry.intake.EnteredArticles.act;
import static org.partnershipledger.registry.intake.EnteredArticles.in;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.ledger.Member;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.fold.fixture.ClaimFixture;
import org.partnershipledger.registry.fixture.StoredLedger;
import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.registry.projection.IdentityDesk;
import org.partnershipledger.registry.projection.NameDesk;
import org.partnershipledger.registry.projection.NameDesk.Naming;
import org.partnershipledger.registry.rim.PlansUseIndexes;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

/** Names that people add: what was left open under them is linked, visibly, until taken away. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = {
      @ResourceArg(name = "database", value = "registry_orders"),
      @ResourceArg(name = "broker", value = "own")
    })
@WithTestResource(PlansUseIndexes.class)
class NameDeskTest {

  private static final String WHY = "the local paper calls it so";
  private static final String WHO = "a.reviewer";
  private static final String PRESS_NAME = "Plymouth Community Care";

  @Inject EnteredArticles articles;
  @Inject NameDesk desk;
  @Inject IdentityDesk identity;
  @Inject StoredLedger ledger;

  @BeforeEach
  void forget() throws SQLException {
    ledger.clear();
  }

  private static ArticleFixture merger(String id, String day, ClaimFixture claim) {
    return article(id).on(day).says(claim);
  }

  private static ClaimFixture withOneCalled(String name) {
    return arrangement(Form.MERGER, Stage.EXPLORING).between(PLYMOUTH).andOneCalled(name);
  }

  private long name(String name, String body) {
    return in(() -> desk.add(always(name, body), act(WHY, WHO)));
  }

  private static Naming always(String name, String body) {
    return new Naming(name, body, Optional.empty(), Optional.empty());
  }

  private void takeAway(long number) {
    in(
        () -> {
          desk.undo(number, act("it means another", WHO));
          return number;
        });
  }

  private List<PartnershipState> now() {
    return ledger.partnerships(AsOf.NOW);
  }

  private List<List<String>> members() {
    return now().stream().map(s -> s.members().stream().map(Member::id).sorted().toList()).toList();
  }

  @Test
  void a_name_added_later_links_what_was_kept_under_it_and_joins_what_is_one() {
    // Given
    articles.enter(
        merger("n1", "2018-01-01", withOneCalled(PRESS_NAME)),
        merger(
            "n2",
            "2018-02-01",
            arrangement(Form.MERGER, Stage.EXPLORING).between(PLYMOUTH, LIVEWELL)));
    assertThat(members())
        .containsExactlyInAnyOrder(
            List.of("NR5", "RK9"), List.of("RK9", "body:plymouth-community-care"));

    // When
    name(PRESS_NAME, "NR5");

    // Then
    assertThat(members()).containsExactly(List.of("NR5", "RK9"));
    assertThat(now().getFirst().articles()).containsExactly("n1", "n2");
  }

  @Test
  void a_linked_claim_says_who_linked_it_why_and_what_it_was_taken_for_before() {
    // Given
    articles.enter(merger("n1", "2018-01-01", withOneCalled(PRESS_NAME)));

    // When
    name(PRESS_NAME, "NR5");

    // Then
    JsonPath claim = given().get("/claims/n1-c0").then().statusCode(200).extract().jsonPath();
    assertThat(claim.getString("claim.organisations[1].resolution")).isEqualTo("reviewed");
    assertThat(claim.getString("claim.organisations[1].mention")).isEqualTo(PRESS_NAME);
    assertThat(claim.getString("claim.organisations[1].id")).isEqualTo("NR5");
    assertThat(claim.getString("claim.organisations[1].candidates[0].id"))
        .isEqualTo("body:plymouth-community-care");
    assertThat(claim.getList("history.entry")).containsExactly("recorded", "recorded");
    assertThat(claim.getString("history[1].reason")).contains(PRESS_NAME, "Livewell", WHY, WHO);
    given().get("/articles/n1").then().body("claims[0].organisations[1].id", equalTo("NR5"));
  }

  @Test
  void the_body_bears_the_name_and_the_name_is_answered() {
    // When
    name(PRESS_NAME, "NR5");

    // Then
    given().get("/organisations/NR5").then().body("names.name", hasItem(PRESS_NAME));
    given()
        .queryParam("name", "plymouth community care")
        .get("/organisations/resolutions")
        .then()
        .body("resolution", equalTo("reviewed"))
        .body("id", equalTo("NR5"));
  }

  @Test
  void a_name_with_days_links_only_what_was_published_on_them() {
    // Given
    articles.enter(
        merger("n1", "2012-01-01", withOneCalled(PRESS_NAME)),
        merger("n2", "2018-02-01", withOneCalled(PRESS_NAME)));

    // When
    Naming since =
        new Naming(PRESS_NAME, "NR5", Optional.of(LocalDate.parse("2015-04-01")), Optional.empty());
    in(() -> desk.add(since, act(WHY, WHO)));

    // Then
    assertThat(members())
        .containsExactlyInAnyOrder(
            List.of("NR5", "RK9"), List.of("RK9", "body:plymouth-community-care"));
  }

  @Test
  void a_name_that_could_mean_several_means_the_one_that_was_said() {
    // Given
    articles.enter(
        merger(
            "n1",
            "2018-01-01",
            arrangement(Form.MERGER, Stage.EXPLORING)
                .between(PLYMOUTH)
                .andOneOf("the Royal", POOLE, LIVEWELL)));
    assertThat(members()).containsExactly(List.of("RK9"));

    // When
    name("The Royal", "RD3");

    // Then
    assertThat(members()).containsExactly(List.of("RD3", "RK9"));
  }

  @Test
  void an_article_that_comes_later_is_linked_too() {
    // Given
    name(PRESS_NAME, "NR5");

    // When
    articles.enter(merger("n1", "2018-01-01", withOneCalled(PRESS_NAME)));

    // Then
    assertThat(members()).containsExactly(List.of("NR5", "RK9"));
  }

  @Test
  void a_name_taken_away_leaves_the_ledger_as_it_was_and_what_was_answered_stays_known() {
    // Given
    articles.enter(
        merger("n1", "2018-01-01", withOneCalled(PRESS_NAME)),
        merger(
            "n2",
            "2018-02-01",
            arrangement(Form.MERGER, Stage.EXPLORING).between(PLYMOUTH, LIVEWELL)));
    List<PartnershipState> before = now();
    long number = name(PRESS_NAME, "NR5");
    String linkedAt = given().get("/claims/n1-c0").then().extract().path("history.recordedAt[-1]");

    // When
    takeAway(number);

    // Then
    assertThat(now()).isEqualTo(before);
    given().get("/organisations/NR5").then().body("names.name", not(hasItem(PRESS_NAME)));
    given()
        .queryParam("knownAt", linkedAt)
        .get("/claims/n1-c0")
        .then()
        .body("claim.organisations[1].id", equalTo("NR5"));
    given()
        .queryParam("knownAt", linkedAt)
        .get("/organisations/NR5")
        .then()
        .body("names.name", hasItem(PRESS_NAME))
        .body("partnerships", hasSize(1));
    assertThatThrownBy(() -> takeAway(number)).hasMessageContaining(String.valueOf(number));
  }

  @Test
  void a_name_that_makes_no_sense_is_refused_with_a_reason() {
    name(PRESS_NAME, "NR5");

    assertThatThrownBy(() -> name(PRESS_NAME, "RK9")).hasMessageContaining("Livewell");
    assertThatThrownBy(() -> name("Another", "R99")).hasMessageContaining("R99");
    assertThatThrownBy(() -> name(" - ", "RK9")).hasMessageContaining("letter");
    Naming backwards =
        new Naming(
            "Another",
            "RK9",
            Optional.of(LocalDate.parse("2020-01-01")),
            Optional.of(LocalDate.parse("2019-01-01")));
    assertThatThrownBy(() -> in(() -> desk.add(backwards, act(WHY, WHO))))
        .hasMessageContaining("days");
  }

  @Test
  void a_name_added_again_does_not_take_the_id_of_a_partnership_that_its_bearer_once_belonged_to() {
    // Given: joined, then named, and both taken back
    articles.enter(
        merger(
            "n0",
            "2017-01-01",
            arrangement(Form.MERGER, Stage.EXPLORING).between(POOLE, BOURNEMOUTH)));
    articles.enter(merger("n1", "2018-01-01", withOneCalled(PRESS_NAME)));
    List<PartnershipState> before = now();
    long joined = in(() -> identity.join(before.get(0).id(), before.get(1).id(), act(WHY, WHO)));
    takeAway(name(PRESS_NAME, "NR5"));
    in(
        () -> {
          identity.undo(joined, act(WHY, WHO));
          return joined;
        });
    assertThat(now()).isEqualTo(before);

    // When
    long number = name(PRESS_NAME, "NR5");

    // Then
    assertThat(now()).hasSize(2).extracting(PartnershipState::id).doesNotHaveDuplicates();
    takeAway(number);
    assertThat(now()).isEqualTo(before);
  }
}
