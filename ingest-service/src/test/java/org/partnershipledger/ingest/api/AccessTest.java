package org.partnershipledger.ingest.api;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.partnershipledger.rim.testing.AccessContract;
import org.partnershipledger.rim.testing.EmbeddedStackResource;
import org.partnershipledger.rim.testing.IssuerResource;

@QuarkusTest
@WithTestResource(EmbeddedStackResource.class)
@WithTestResource(IssuerResource.class)
class AccessTest extends AccessContract {
  @Override
  protected String service() {
    return "ingest-service";
  }
}
