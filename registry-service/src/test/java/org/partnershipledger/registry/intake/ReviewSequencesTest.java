package org.partnershipledger.registry.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.PLYMOUTH;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.registry.intake.EnteredArticles.in;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.fold.partnership.DossierKey;
import org.partnershipledger.registry.fixture.Corpus;
import org.partnershipledger.registry.fixture.StoredLedger;
import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.registry.projection.ClaimStore;
import org.partnershipledger.registry.projection.ReviewDesk;
import org.partnershipledger.registry.projection.ReviewDesk.Asked;
import org.partnershipledger.registry.review.ReviewAction;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

/**
 * Actions of every kind in random rows, taken back in reverse. The system property {@code
 * review.sequences} says how many rows.
 */
@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = {
      @ResourceArg(name = "database", value = "registry_orders"),
      @ResourceArg(name = "broker", value = "own")
    })
class ReviewSequencesTest {
  private static final int SEQUENCES = Integer.getInteger("review.sequences", 10);
  private static final int LONGEST = 6;
  private static final String PRESS_NAME = "Plymouth Community Care";
  private static final List<String> BODIES = List.of("RK9", "RTG", "RH5");

  @Inject EnteredArticles articles;
  @Inject ReviewDesk desk;
  @Inject StoredLedger ledger;
  @Inject ClaimStore claims;

  private final Map<String, Integer> done = new TreeMap<>();
  private List<String> claimIds = List.of();
  private int ids;

  @BeforeEach
  void articles_are_read() throws SQLException {
    ledger.clear();
    articles.enter(Corpus.of(43, 15).toArray(ArticleFixture[]::new));
    articles.enter(
        article("press-1")
            .on("2018-02-01")
            .says(
                arrangement(Form.MERGER, Stage.EXPLORING)
                    .between(PLYMOUTH)
                    .andOneCalled(PRESS_NAME)));
  }

  @Test
  void any_row_of_actions_taken_back_in_reverse_ends_where_it_began() {
    // Given
    List<PartnershipState> partnerships = ledger.partnerships(AsOf.NOW);
    List<Map<String, Object>> told = claimsTold();
    claimIds = given().get("/claims?limit=500").path("items.claim.id");

    for (int seed = 0; seed < SEQUENCES; seed++) {
      Random random = new Random(seed);
      Deque<String> standing = new ArrayDeque<>();
      List<ReviewAction> row = new ArrayList<>();

      // When
      for (int i = 1 + random.nextInt(LONGEST); i > 0; i--) {
        ReviewAction action = any(random);
        take(action)
            .ifPresent(
                id -> {
                  standing.push(id);
                  row.add(action);
                });
      }
      standing.forEach(id -> assertThat(take(new ReviewAction.Undo(id))).isPresent());

      // Then
      assertThat(ledger.partnerships(AsOf.NOW)).as("row %d: %s", seed, row).isEqualTo(partnerships);
      assertThat(claimsTold()).as("row %d: %s", seed, row).isEqualTo(told);
    }
    System.out.printf("MEASURED %d rows of actions taken back: %s%n", SEQUENCES, done);
    assertThat(done.keySet())
        .contains("accept", "reject", "correct", "join", "name", "body", "undo");
  }

  private ReviewAction any(Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> new ReviewAction.Accept(claim(random).id());
      case 1 -> new ReviewAction.Reject(claim(random).id());
      case 2 -> correction(random);
      case 4 ->
          new ReviewAction.Body(
              random.nextBoolean() ? PRESS_NAME : "The Body of " + random.nextInt(3),
              Optional.empty(),
              Optional.empty());
      case 3 -> new ReviewAction.Join(partnership(random).id(), partnership(random).id());
      case 5 -> setAside(random);
      default ->
          new ReviewAction.Name(
              random.nextBoolean() ? PRESS_NAME : "The Trust of " + random.nextInt(3),
              oneOf(random, BODIES),
              Optional.empty(),
              Optional.empty());
    };
  }

  private ReviewAction correction(Random random) {
    Claim one = claim(random);
    Map<ClaimKind, Claim> others = new EnumMap<>(ClaimKind.class);
    for (int i = 0; i < 5; i++) {
      Claim other = claim(random);
      others.put(other.kind(), other);
    }
    return new ReviewAction.Correct(one.corrected(others.getOrDefault(one.kind(), one)));
  }

  private ReviewAction setAside(Random random) {
    PartnershipState one = partnership(random);
    String last = one.articles().getLast();
    return new ReviewAction.SetAside(
        one.id(), Set.of(new DossierKey(last, "p1"), new DossierKey(last, "p2")));
  }

  /** Does it; empty when it makes no sense as things stand, and nothing is done. */
  private Optional<String> take(ReviewAction action) {
    String id = "action-" + ids++;
    Asked asked =
        new Asked(id, action, JsonNodeFactory.instance.objectNode().put("n", id), "a test", "ada");
    try {
      in(() -> desk.take(asked, () -> {}));
    } catch (RuntimeException e) {
      if (e instanceof IllegalArgumentException
          || e.getCause() instanceof IllegalArgumentException) {
        return Optional.empty();
      }
      throw e;
    }
    done.merge(action.word(), 1, Integer::sum);
    return Optional.of(id);
  }

  /** A claim that counts now. */
  private Claim claim(Random random) {
    Optional<Claim> claim = Optional.empty();
    while (claim.isEmpty()) {
      String id = oneOf(random, claimIds);
      claim = in(() -> claims.find(id, AsOf.NOW)).map(found -> found.claim().claim());
    }
    return claim.get();
  }

  private PartnershipState partnership(Random random) {
    return oneOf(random, ledger.partnerships(AsOf.NOW));
  }

  private static List<Map<String, Object>> claimsTold() {
    return given().get("/claims?limit=500").jsonPath().getList("items");
  }

  private static <T> T oneOf(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
