package org.partnershipledger.analytics.dashboard.operations;

import org.partnershipledger.rim.deadletter.DeadLetter.Action;
import org.partnershipledger.rim.deadletter.api.LetterView;

/** Where a letter is on its way, in words. */
final class LetterWords {
  private LetterWords() {}

  static String state(LetterView letter) {
    return switch (letter.state()) {
      case OPEN -> "Somebody is to decide.";
      case WAITING ->
          letter
              .behind()
              .map(first -> "Waits behind letter " + first + ".")
              .orElse("It is about to be processed.");
      case DECIDED ->
          letter
              .decision()
              .map(d -> "To be " + done(d.action()) + ", as " + d.by() + " decided.")
              .orElse("It is decided.");
      case REPLAYED -> "It was processed after all.";
      case DISCARDED -> "It was given up.";
    };
  }

  /** What is wrong, in words. */
  static String fault(LetterView letter) {
    return switch (letter.fault()) {
      case MALFORMED -> "It breaks the contract: " + letter.reason();
      case BEHIND -> "Nothing is known to be wrong with it: " + letter.reason();
      case FAILED -> "Three attempts failed: " + letter.reason();
    };
  }

  private static String done(Action action) {
    return switch (action) {
      case REPLAY -> "processed again";
      case DISCARD -> "given up";
    };
  }
}
