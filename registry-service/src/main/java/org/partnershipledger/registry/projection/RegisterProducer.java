package org.partnershipledger.registry.projection;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.organisation.OrganisationReference;
import org.partnershipledger.registry.organisation.Register;

/** The reference table of bodies, read once. */
@Singleton
class RegisterProducer {

  @Produces
  @Singleton
  Register register() {
    return new Register(OrganisationReference.load());
  }

  @Produces
  @Singleton
  MemberLineage lineage(Register register) {
    return register.lineage();
  }
}
