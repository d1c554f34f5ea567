package org.partnershipledger.local.reading.score;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a prediction meets a gold body, partnership or office. */
final class BodyStrengths {
  private static final double SAME_CODE = 2;
  private static final double SAME_NAME = 1;
  private static final double MEMBERS_ALIKE = 0.6;

  private BodyStrengths() {}

  /** The same code; of a body without a code, one of its names. */
  static double organisation(Fact gold, Fact predicted) {
    if (gold.has("ods") && predicted.has("ods")) {
      return gold.text("ods").equals(predicted.text("ods")) ? SAME_CODE : 0;
    }
    // To find the code is part of the task.
    if (gold.has("ods")) {
      return 0;
    }
    Set<String> names =
        Stream.concat(
                Stream.of(gold.text("name")),
                gold.values("all_mentions").stream().map(m -> m.asText("")))
            .map(Tokens::name)
            .collect(Collectors.toSet());
    return Stream.of("name", "mention")
            .map(field -> Tokens.name(predicted.text(field)))
            .anyMatch(name -> !name.isEmpty() && names.contains(name))
        ? SAME_NAME
        : 0;
  }

  /** Members alike enough; the right form, stage and quote only make it stronger. */
  static double partnership(Fact gold, Fact predicted) {
    double alike = membersAlike(gold, predicted);
    if (alike < MEMBERS_ALIKE) {
      return 0;
    }
    return alike
        + 0.5 * one(gold.accepts(predicted, "form"))
        + 0.4 * one(gold.accepts(predicted, "stage"))
        + 0.05 * Tokens.overlap(gold.quote(), predicted.quote());
  }

  private static double membersAlike(Fact gold, Fact predicted) {
    Set<String> members = predicted.bodies("members");
    return Stream.concat(Stream.of(gold.value("members")), gold.values("members_alt").stream())
        .mapToDouble(wanted -> Tokens.jaccard(Fact.bodies(wanted), members))
        .max()
        .orElse(0);
  }

  /** The same person, event and office at one of the bodies. */
  static double leadership(Fact gold, Fact predicted) {
    boolean same =
        person(gold, predicted) > 0
            && gold.accepts(predicted, "event")
            && officesMeet(gold, predicted);
    if (!same) {
      return 0;
    }
    return 1
        + 0.5 * Tokens.jaccard(gold.bodies("orgs"), predicted.bodies("orgs"))
        + Tokens.overlap(gold.quote(), predicted.quote());
  }

  private static boolean officesMeet(Fact gold, Fact predicted) {
    if (!gold.has("role") || !predicted.has("role")) {
      return true;
    }
    Set<String> office = Tokens.role(gold.text("role"));
    return Tokens.role(predicted.text("role")).stream().anyMatch(office::contains);
  }

  /** The same surname at one of the bodies. */
  static double person(Fact gold, Fact predicted) {
    Optional<String> surname = Tokens.surname(gold.text("person"));
    return one(
        surname.equals(Tokens.surname(predicted.text("person")))
            && gold.sharesBody(predicted, "orgs"));
  }

  private static double one(boolean met) {
    return met ? 1 : 0;
  }
}
