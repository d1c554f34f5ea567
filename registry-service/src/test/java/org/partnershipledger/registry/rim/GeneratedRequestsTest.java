package org.partnershipledger.registry.rim;

import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.saving;
import static org.partnershipledger.fold.fixture.ClaimFixture.target;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.rim.testing.EmbeddedStackResource;
import org.partnershipledger.rim.testing.RequestContract;

@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
class GeneratedRequestsTest extends RequestContract {

  @Inject Line line;

  @BeforeEach
  void a_few_articles_are_in_the_ledger() {
    line.read(
        article("generated-1")
            .on("2017-07-01")
            .by("Burton Mail")
            .says(
                arrangement(Form.MERGER, Stage.FULL_BUSINESS_CASE).betweenCodes("RTG", "GEN2"),
                saving(1_000_000),
                target("2018-04-01")));
    line.read(article("generated-2").undated().says(saving(2_000_000)));
    line.retract("generated-2", "2026-11-20T00:00:00Z");
  }

  @Override
  protected Set<String> leftOut() {
    return Set.of("streamChanges", "republish");
  }
}
