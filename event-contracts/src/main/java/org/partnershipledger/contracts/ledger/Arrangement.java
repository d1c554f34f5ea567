package org.partnershipledger.contracts.ledger;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;

/**
 * One form in which the members work or mean to work together.
 *
 * @param form its form
 * @param formOptions the live options while undecided, else empty
 * @param stage the furthest stage backed by a party, a regulator or plain narration; empty when
 *     none is reported
 * @param sideState paused, abandoned and so on; empty when none
 * @param since when it began, as reported; empty when not reported
 * @param claimIds the claims that it rests on, by publication
 */
public record Arrangement(
    Form form,
    List<Form> formOptions,
    Optional<Stage> stage,
    Optional<SideState> sideState,
    Optional<EventDate> since,
    List<String> claimIds) {
  public Arrangement {
    formOptions = formOptions == null ? List.of() : List.copyOf(formOptions);
    claimIds = claimIds == null ? List.of() : List.copyOf(claimIds);
  }

  /** The same arrangement in this side state. */
  public Arrangement in(SideState other) {
    return new Arrangement(form, formOptions, stage, Optional.of(other), since, claimIds);
  }
}
