package org.partnershipledger.registry.partnership.state;

import java.util.Optional;
import org.partnershipledger.contracts.ledger.Arrangement;
import org.partnershipledger.contracts.vocabulary.SideState;

/** Arrangements with one thing changed. */
final class Arrangements {

  private Arrangements() {}

  /** The arrangement in this side state. */
  static Arrangement in(SideState sideState, Arrangement arrangement) {
    return new Arrangement(
        arrangement.form(),
        arrangement.formOptions(),
        arrangement.stage(),
        Optional.of(sideState),
        arrangement.since(),
        arrangement.claimIds());
  }
}
