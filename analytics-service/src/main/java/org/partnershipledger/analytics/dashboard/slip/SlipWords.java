package org.partnershipledger.analytics.dashboard.slip;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.dashboard.words.Days;

/** What a slip chart says in words. */
final class SlipWords {
  private SlipWords() {}

  /** Days from a promise to what came of it, negative when early; empty while nothing is late. */
  static OptionalInt days(SlipStory story, Promise promise) {
    if (story.outcome().isPresent()) {
      int days = between(promise.day(), story.outcome().get().day());
      return days == 0 ? OptionalInt.empty() : OptionalInt.of(days);
    }
    return story.overdue()
        ? OptionalInt.of(between(promise.day(), story.knownOn()))
        : OptionalInt.empty();
  }

  /** Days late or early. */
  static String late(int days, SlipStory story) {
    String count = Math.abs(days) + (Math.abs(days) == 1 ? " day " : " days ");
    String word = count + (days > 0 ? "late" : "early");
    return story.outcome().isPresent() ? word : word + ", still open";
  }

  /** The picture for those who do not see it. */
  static String description(SlipStory story) {
    String promises =
        story.promises().stream()
            .map(p -> p.words() + ", said on " + Days.brief(p.saidAbout()))
            .collect(Collectors.joining("; "));
    String end =
        story
            .outcome()
            .map(o -> "It " + o.headline() + ".")
            .or(
                () ->
                    story
                        .ended()
                        .map(e -> "It was " + e.word() + " by " + Days.brief(e.day()) + "."))
            .orElse("It had not taken effect by " + Days.brief(story.knownOn()) + ".");
    return promises + ". " + end + " The list below has the same values.";
  }

  private static int between(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.DAYS.between(from, to);
  }
}
