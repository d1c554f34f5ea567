package org.partnershipledger.registry.webhook;

import java.time.Duration;
import java.util.Optional;

/** What came back of one attempt to deliver something. */
public sealed interface Reply {
  /**
   * It was taken.
   *
   * @param status of the answer, 200 to 299
   */
  record Accepted(int status) implements Reply {}

  /** There is nobody to take it any more (410). */
  record Gone() implements Reply {}

  /**
   * It was not taken this time.
   *
   * @param status of the answer; empty when there was none
   * @param reason why, in words of ours: never what the receiver said
   * @param retryAfter how long the receiver wants to be left alone; empty when it does not say
   */
  record Failed(Optional<Integer> status, String reason, Optional<Duration> retryAfter)
      implements Reply {}

  /** The status of the answer; empty when there was none. */
  default Optional<Integer> answered() {
    return switch (this) {
      case Accepted accepted -> Optional.of(accepted.status());
      case Gone _ -> Optional.of(410);
      case Failed failed -> failed.status();
    };
  }

  /** Why it was not taken; empty when it was. */
  default Optional<String> fault() {
    return switch (this) {
      case Accepted _ -> Optional.empty();
      case Gone _ -> Optional.of("its server answered 410: nobody is there any more");
      case Failed failed -> Optional.of(failed.reason());
    };
  }
}
