package org.partnershipledger.analytics.dashboard.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.analytics.dashboard.words.Days;

/**
 * The control "as known on": the days on which the ledger learnt something, each an address.
 *
 * @param steps those days in their order, the one that is looked at among them
 */
public record Known(List<Step> steps) {
  public Known {
    steps = List.copyOf(steps);
  }

  /**
   * A day to look from.
   *
   * @param label the day in words
   * @param query what the address ends with; blank for the latest view
   * @param current whether it is the day of this view
   */
  public record Step(String label, String query, boolean current) {}

  static Known of(Subject subject) {
    List<Step> steps = new ArrayList<>();
    Optional<LocalDate> chosen = subject.chosen();
    List<LocalDate> learnt = subject.learntOn().toList();
    List<LocalDate> days =
        Stream.concat(learnt.stream(), chosen.stream()).distinct().sorted().toList();
    for (LocalDate day : days) {
      boolean current = chosen.equals(Optional.of(day));
      String label = Days.brief(day) + (learnt.contains(day) ? "" : ", your date");
      steps.add(new Step(label, "?validOn=" + day, current));
    }
    steps.add(new Step("Latest", "", chosen.isEmpty()));
    return new Known(steps);
  }
}
