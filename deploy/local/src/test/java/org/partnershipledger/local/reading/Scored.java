package org.partnershipledger.local.reading;

import java.util.Arrays;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Wire;

/** The overview's words in the scorer's, for tests. */
public final class Scored {
  private Scored() {}

  /** The scorer's word for a stage and side state. */
  public static String stage(Optional<String> stage, Optional<String> sideState) {
    return ScorerWords.stage(
        stage.map(s -> word(Stage.values(), s)), sideState.map(s -> word(SideState.values(), s)));
  }

  private static <T extends Wire> T word(T[] words, String wire) {
    return Arrays.stream(words).filter(w -> w.wire().equals(wire)).findFirst().orElseThrow();
  }
}
