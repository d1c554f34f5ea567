package org.partnershipledger.ingest.extraction.mention;

import java.util.List;
import org.partnershipledger.organisation.DateBounds;
import org.partnershipledger.organisation.NameForm;
import org.partnershipledger.organisation.Strength;

/**
 * Which of several forms of the same words is meant: the valid before the others, the fuller before
 * the shorter.
 */
final class Choice {
  private Choice() {}

  /** The forms that score best on a date; several when they cannot be told apart. */
  static List<NameForm> best(List<NameForm> forms, DateBounds when) {
    if (forms.size() == 1) {
      return forms;
    }
    int highest = forms.stream().mapToInt(f -> score(f, when)).max().orElseThrow();
    return forms.stream().filter(f -> score(f, when) == highest).toList();
  }

  private static int score(NameForm form, DateBounds when) {
    int valid = form.validity().mayHoldWithin(when) ? 10 : 0;
    int strength =
        switch (form.strength()) {
          case REGISTER -> 4;
          case VARIANT -> 3;
          case PRESS -> 2;
          case INITIALS, PLACE -> 1;
        };
    return valid + (form.strength() == Strength.REGISTER ? strength : strength);
  }
}
