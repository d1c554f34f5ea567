package org.partnershipledger.registry.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.LIVEWELL;
import static org.partnershipledger.fold.fixture.Body.PLYMOUTH;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.target;
import static org.partnershipledger.registry.intake.EnteredArticles.act;
import static org.partnershipledger.registry.intake.EnteredArticles.in;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.ledger.Target;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.registry.fixture.StoredLedger;
import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.registry.projection.ClaimDesk;
import org.partnershipledger.registry.projection.ClaimStore;
import org.partnershipledger.registry.rim.PlansUseIndexes;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

/** What people decide of claims, and that taking it back leaves no trace in the states. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = {
      @ResourceArg(name = "database", value = "registry_orders"),
      @ResourceArg(name = "broker", value = "own")
    })
@WithTestResource(PlansUseIndexes.class)
class ClaimDeskTest {

  private static final String WHY = "the board paper says otherwise";
  private static final String WHO = "a.reviewer";
  private static final String TARGET = "r1-c1";

  @Inject EnteredArticles articles;
  @Inject ClaimDesk desk;
  @Inject StoredLedger ledger;
  @Inject ClaimStore claims;

  @BeforeEach
  void an_article_is_read() throws SQLException {
    ledger.clear();
    articles.enter(told("2019-09-01"));
  }

  private static ArticleFixture told(String day) {
    return article("r1")
        .on("2018-01-01")
        .says(
            arrangement(Form.MERGER, Stage.EXPLORING).between(PLYMOUTH, LIVEWELL),
            target(day).between(PLYMOUTH, LIVEWELL));
  }

  private PartnershipState now() {
    return ledger.partnerships(AsOf.NOW).getFirst();
  }

  private List<String> targets() {
    return now().targets().stream().map(Target::date).map(d -> d.edtf().orElseThrow()).toList();
  }

  private Claim claim(String id) {
    return in(() -> claims.find(id, AsOf.NOW).orElseThrow().claim().claim());
  }

  private Claim corrected() {
    Claim other = told("2020-04-01").reading().claims().get(1);
    return claim(TARGET).corrected(other);
  }

  private void undo(long number) {
    in(
        () -> {
          desk.undo(number, act("it was right", WHO));
          return number;
        });
  }

  @Test
  void a_rejected_claim_leaves_the_state_and_comes_back_when_the_rejection_is_taken_back() {
    // Given
    PartnershipState before = now();

    // When
    long number = in(() -> desk.reject(TARGET, act(WHY, WHO)));

    // Then
    assertThat(targets()).isEmpty();
    given().get("/claims/" + TARGET).then().statusCode(404);

    // When
    undo(number);

    // Then
    assertThat(now()).isEqualTo(before);
    assertThat(
            given().get("/claims/" + TARGET).then().extract().<List<String>>path("history.entry"))
        .containsExactly("recorded", "withdrawn", "recorded");
  }

  @Test
  void a_corrected_claim_changes_the_state_and_says_who_corrected_it_and_why() {
    // When
    in(() -> desk.correct(corrected(), act(WHY, WHO)));

    // Then
    assertThat(targets()).containsExactly("2020-04-01");
    assertThat(given().get("/claims/" + TARGET).then().extract().<String>path("history[1].reason"))
        .contains("corrected", WHY, WHO);
  }

  @Test
  void a_correction_wins_over_what_a_better_reader_reads_in_the_same_sentence() {
    // Given
    in(() -> desk.correct(corrected(), act(WHY, WHO)));

    // When
    articles.enter(told("2021-01-01").readBy("reader-2"));

    // Then
    assertThat(targets()).containsExactly("2020-04-01");
  }

  @Test
  void what_was_known_before_a_review_is_answered_as_it_was() {
    // Given
    String before = Instant.now().toString();
    in(() -> desk.reject(TARGET, act(WHY, WHO)));

    // Then
    given().queryParam("knownAt", before).get("/claims/" + TARGET).then().statusCode(200);
    AsOf then = new AsOf(Optional.empty(), Optional.of(Instant.parse(before)));
    assertThat(ledger.partnerships(then).getFirst().targets()).hasSize(1);
  }

  @Test
  void an_accepted_claim_stays_when_a_later_reader_misses_it_and_an_orphan_changes_nothing() {
    // Given
    in(() -> desk.accept(TARGET, act("checked", WHO)));
    PartnershipState before = now();
    ArticleFixture missed =
        article("r1")
            .on("2018-01-01")
            .says(arrangement(Form.MERGER, Stage.EXPLORING).between(PLYMOUTH, LIVEWELL));

    // When
    articles.enter(missed.readBy("reader-2"));

    // Then
    assertThat(now().targets()).isEqualTo(before.targets());

    // When: the publisher takes the sentence out
    articles.enter(missed.readBy("reader-2").revision("r2").modifiedAt("2026-11-20T00:00:00Z"));

    // Then
    assertThat(targets()).isEmpty();
    given()
        .get("/articles/r1")
        .then()
        .statusCode(200)
        .body("orphanedReviews[0].claimId", equalTo(TARGET))
        .body("orphanedReviews[0].author", equalTo(WHO));
  }

  @Test
  void what_cannot_be_decided_is_refused_with_a_reason() {
    long number = in(() -> desk.accept(TARGET, act(WHY, WHO)));
    undo(number);

    assertThatThrownBy(() -> undo(number)).hasMessageContaining(String.valueOf(number));
    assertThatThrownBy(() -> in(() -> desk.reject("nothing", act(WHY, WHO))))
        .hasMessageContaining("nothing");
    assertThatThrownBy(() -> in(() -> desk.correct(claim(TARGET), act(WHY, WHO))))
        .hasMessageContaining("nothing in the claim");
    Claim misquoted = claim(TARGET).withEvidence(List.of(new Evidence("others", 1, 7, "", "")));
    assertThatThrownBy(() -> in(() -> desk.correct(misquoted, act(WHY, WHO))))
        .hasMessageContaining("only the arguments");
  }
}
