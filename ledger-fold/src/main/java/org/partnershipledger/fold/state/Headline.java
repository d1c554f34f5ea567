package org.partnershipledger.fold.state;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.partnership.StageScale;
import org.partnershipledger.fold.state.ArrangementsFold.Folded;

/**
 * Chooses the arrangement that a partnership is shown by: the most integrated one that is live or
 * targeted (DESIGN section 4).
 *
 * <p>An abandoned or blocked one stays the headline until another that changes the organisation is
 * reported as going on after the end: that the bodies go on working together loosely is no news of
 * the attempt.
 */
final class Headline {

  private Headline() {}

  /** The headline; empty only when there is no arrangement. */
  static Optional<Folded> of(List<Folded> arrangements) {
    Optional<Folded> live = first(arrangements, Headline::isLiveOrTargeted);
    Optional<Folded> failed = first(arrangements, Headline::hasFailed);
    if (live.isPresent() && failed.isPresent()) {
      return hasTakenThePlace(live.get(), failed.get()) ? live : failed;
    }
    return live.or(() -> failed).or(() -> arrangements.stream().findFirst());
  }

  private static Optional<Folded> first(List<Folded> arrangements, Predicate<Folded> wanted) {
    return arrangements.stream().filter(wanted).findFirst();
  }

  private static boolean isLiveOrTargeted(Folded arrangement) {
    boolean reached =
        arrangement.state().stage().filter(stage -> stage != Stage.RUMOURED).isPresent();
    return (reached || arrangement.targeted()) && !isOver(arrangement);
  }

  private static boolean isOver(Folded arrangement) {
    return arrangement.state().sideState().filter(StageScale::isOver).isPresent();
  }

  private static boolean hasFailed(Folded arrangement) {
    return arrangement
        .state()
        .sideState()
        .filter(s -> s == SideState.ABANDONED || s == SideState.BLOCKED || s == SideState.REVERSED)
        .isPresent();
  }

  private static boolean hasTakenThePlace(Folded live, Folded failed) {
    return live.family().compareTo(failed.family()) < 0
        || (live.family().changesOrganisation() && live.lastFirm() > failed.ended());
  }
}
