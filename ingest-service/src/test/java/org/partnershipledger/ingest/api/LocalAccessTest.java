package org.partnershipledger.ingest.api;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.partnershipledger.rim.testing.EmbeddedStackResource;
import org.partnershipledger.rim.testing.LocalAccessContract;

@QuarkusTest
@WithTestResource(EmbeddedStackResource.class)
class LocalAccessTest extends LocalAccessContract {}
