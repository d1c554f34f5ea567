package org.partnershipledger.ingest.api;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.partnershipledger.rim.testing.EmbeddedStackResource;
import org.partnershipledger.rim.testing.RequestContract;

@QuarkusTest
@WithTestResource(EmbeddedStackResource.class)
class GeneratedRequestsTest extends RequestContract {
  @Override
  protected Set<String> leftOut() {
    return Set.of("beginReplay");
  }
}
