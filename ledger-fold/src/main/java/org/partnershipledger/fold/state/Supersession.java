package org.partnershipledger.fold.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.ledger.Arrangement;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.fold.partnership.StageScale;
import org.partnershipledger.fold.state.ArrangementsFold.Folded;

/**
 * A joining whose place another form took: it fell silent for longer than silence may last, and
 * then another arrangement that changes who leads or owns the members was agreed (DOMAIN C1: a
 * merger that became a contract). Nobody has to have said that the joining was given up.
 */
final class Supersession {

  private Supersession() {}

  /** These arrangements, of which those are marked whose place another took. */
  static List<Folded> marked(List<Folded> arrangements) {
    return arrangements.stream()
        .map(a -> arrangements.stream().anyMatch(other -> replaces(other, a)) ? superseded(a) : a)
        .toList();
  }

  private static boolean replaces(Folded other, Folded joining) {
    Optional<LocalDate> silentSince = joining.lastFirmOn();
    return StageScale.isStatutory(joining.family())
        && !StageScale.isStatutory(other.family())
        && other.family().changesOrganisation()
        && isOpen(joining.state())
        && other
            .agreedOn()
            .filter(on -> silentSince.filter(day -> Dormancy.isLongBefore(day, on)).isPresent())
            .isPresent();
  }

  private static boolean isOpen(Arrangement arrangement) {
    return arrangement.sideState().filter(StageScale::isOver).isEmpty()
        && arrangement.stage().filter(StageScale::isInEffect).isEmpty();
  }

  private static Folded superseded(Folded folded) {
    return folded.with(folded.state().in(SideState.SUPERSEDED));
  }
}
