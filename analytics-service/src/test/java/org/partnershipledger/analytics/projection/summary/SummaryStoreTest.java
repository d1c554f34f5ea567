package org.partnershipledger.analytics.projection.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.SOMERSET;
import static org.partnershipledger.fold.fixture.Body.TAUNTON;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.saving;
import static org.partnershipledger.fold.fixture.ClaimFixture.target;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.analytics.ledger.ChangedDays;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.projection.PartnershipAccount;
import org.partnershipledger.analytics.savings.ReferenceFacts;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.fold.partnership.Dossier;
import org.partnershipledger.fold.source.SourceGrouping;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

/** Past days kept article by article, against all days worked out anew; each is rolled back. */
@QuarkusTest
@QuarkusTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "analytics"))
class SummaryStoreTest {
  private static final String ID = "kept-by-the-day";
  private static final Stage[] STAGES = {
    Stage.EXPLORING, Stage.OUTLINE_BUSINESS_CASE, Stage.FULL_BUSINESS_CASE, Stage.COMPLETED
  };

  @Inject DataSource database;
  @Inject Versions versions;
  @Inject ReferenceFacts facts;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void after_every_change_they_are_what_all_days_come_to(int seed) throws SQLException {
    Random random = new Random(seed);
    TreeMap<String, ArticleFixture> told = new TreeMap<>();
    Partnership partnership = Partnership.unknown(ID);
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        for (int step = 0; step < 25; step++) {
          String id = "s" + random.nextInt(8);
          Partnership before = partnership;
          for (LedgerEvent event : change(id, told, random)) {
            partnership = partnership.after(event);
          }
          LocalDate since = ChangedDays.since(before, partnership);
          new SummaryStore(connection).replace(ID, of(partnership, since), since);
          List<List<String>> kept = rows(connection);

          new SummaryStore(connection).replace(ID, of(partnership, LocalDate.MIN), LocalDate.MIN);
          assertThat(kept).as("after step %d, %s", step, id).isEqualTo(rows(connection));
        }
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private List<Version> of(Partnership partnership, LocalDate since) {
    return versions.of(
        partnership,
        partnership.listed()
            ? Optional.of(PartnershipAccount.of(partnership, facts))
            : Optional.empty(),
        since);
  }

  /** An article is told, told otherwise, or withdrawn. */
  private static List<LedgerEvent> change(
      String id, TreeMap<String, ArticleFixture> told, Random random) {
    List<LedgerEvent> events = new ArrayList<>();
    Optional.ofNullable(told.remove(id))
        .ifPresent(
            old ->
                old.dossier()
                    .claims()
                    .forEach(
                        c ->
                            events.add(
                                new LedgerEvent.ClaimWithdrawn(ID, c.claim().id(), id, "gone"))));
    if (random.nextInt(4) > 0) {
      ArticleFixture article = telling(id, random);
      told.put(id, article);
      article
          .dossier()
          .claims()
          .forEach(
              c ->
                  events.add(
                      new LedgerEvent.ClaimRecorded(
                          ID, c.claim(), c.article(), OptionalInt.of(c.position()))));
    }
    List<Dossier> dossiers = told.values().stream().map(ArticleFixture::dossier).toList();
    events.add(new LedgerEvent.SourcesGrouped(ID, SourceGrouping.of(dossiers)));
    return events;
  }

  private static ArticleFixture telling(String id, Random random) {
    // Far enough apart for silence in between.
    LocalDate day = LocalDate.of(2010, 1, 1).plusMonths(random.nextInt(100));
    ArticleFixture article = article(id).by("Paper " + random.nextInt(3));
    return (random.nextInt(5) == 0 ? article.undated() : article.on(day.toString()))
        .says(
            arrangement(Form.MERGER, STAGES[random.nextInt(STAGES.length)])
                .between(TAUNTON, SOMERSET),
            target(day.plusDays(200).toString()),
            saving(1_000_000L * (1 + random.nextInt(9))));
  }

  private static List<List<String>> rows(Connection connection) throws SQLException {
    List<List<String>> found = new ArrayList<>();
    String sql =
        """
        select coalesce(valid_from::text, ''), coalesce(valid_to::text, ''), document,
          coalesce(contributions, ''), left_out
        from summary where partnership_id = ? order by valid_from nulls first
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, ID);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(
              List.of(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getString(3),
                  rows.getString(4),
                  rows.getString(5)));
        }
      }
    }
    return found;
  }
}
