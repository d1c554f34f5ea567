package org.partnershipledger.analytics;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.partnershipledger.rim.testing.EmbeddedStackResource;
import org.partnershipledger.rim.testing.RequestContract;

@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "analytics"))
class GeneratedRequestsTest extends RequestContract {

  @BeforeEach
  void the_founding_articles_are_in_the_ledger() {
    Founding.areInTheLedger();
  }

  @Override
  protected Set<String> leftOut() {
    return Set.of("startRebuild");
  }
}
