package org.partnershipledger.registry.api;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.partnershipledger.rim.testing.AccessContract;
import org.partnershipledger.rim.testing.EmbeddedStackResource;
import org.partnershipledger.rim.testing.IssuerResource;

@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(IssuerResource.class)
class AccessTest extends AccessContract {
  @Override
  protected String service() {
    return "registry-service";
  }
}
