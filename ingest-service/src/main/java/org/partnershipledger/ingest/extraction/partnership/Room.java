package org.partnershipledger.ingest.extraction.partnership;

import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Tense;

/**
 * What room becoming one body leaves to other ways of working together: beside it only firm ones
 * count, and once it is given up also what takes its place.
 *
 * @param beside whether the members are to become one, or were
 * @param givenUp whether that was abandoned or blocked
 * @param several whether more than one member is known by name
 */
record Room(boolean beside, boolean givenUp, boolean several) {
  /** The room beside a main form that has come so far. */
  static Room of(Dossier dossier, boolean hasMain, Progress progress) {
    boolean over =
        progress
            .sideState()
            .filter(s -> s == SideState.ABANDONED || s == SideState.BLOCKED)
            .isPresent();
    return new Room(hasMain, hasMain && over, dossier.members().size() > 1);
  }

  /** Whether a frame tells of an arrangement of its own. */
  boolean holds(Frame frame) {
    return OtherArrangements.counts(frame, beside, several)
        || givenUp && goesOn(frame) && OtherArrangements.counts(frame, false, several);
  }

  /** Whether listed words tell of the arrangement, so that what is shared adds none to it. */
  boolean isTold(Dossier dossier) {
    boolean joined = beside && !givenUp;
    return joined
        || dossier.frames().stream()
            .filter(f -> !SharedThings.is(f.trigger()) && !f.isDenied())
            .anyMatch(f -> OtherArrangements.counts(f, false, several));
  }

  /** "They are to pool their surgeons instead": what replaces a merger lies ahead or runs. */
  private static boolean goesOn(Frame frame) {
    return frame.judgement().factuality().tense() != Tense.PAST;
  }
}
