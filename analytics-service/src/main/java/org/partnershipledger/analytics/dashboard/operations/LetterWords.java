package org.partnershipledger.analytics.dashboard.operations;

import org.partnershipledger.rim.deadletter.api.LetterView;

/** Where a letter is on its way, in words. */
final class LetterWords {
  private LetterWords() {}

  static String state(LetterView letter) {
    return switch (letter.state()) {
      case "open" -> "Somebody is to decide.";
      case "waiting" ->
          letter
              .behind()
              .map(first -> "Waits behind letter " + first + ".")
              .orElse("It is about to be processed.");
      case "decided" ->
          letter
              .decision()
              .map(d -> "To be " + done(d.action()) + ", as " + d.by() + " decided.")
              .orElse("It is decided.");
      case "replayed" -> "It was processed after all.";
      default -> "It was given up.";
    };
  }

  /** What is wrong, in words. */
  static String fault(LetterView letter) {
    return switch (letter.fault()) {
      case "malformed" -> "It breaks the contract: " + letter.reason();
      case "behind" -> "Nothing is known to be wrong with it: " + letter.reason();
      default -> "Three attempts failed: " + letter.reason();
    };
  }

  private static String done(String action) {
    return action.equals("discard") ? "given up" : "processed again";
  }
}
