package org.partnershipledger.local.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;

/**
 * An article of a storyline as the reader reads it alone, without those before it.
 *
 * @param members the codes of the partnership's members
 * @param reading what was read
 */
record StorylineArticle(Set<String> members, TextReading reading) {
  private static final Set<String> FORMS = Set.of("merger", "acquisition", "unspecified");
  private static final double HALF_A_PER_CENT = 0.005;
  private static final double POUNDS = 1_000_000;

  /** The stage of the merger, else of an open form, of just these members; empty without one. */
  Optional<String> stage() {
    return reading
        .prediction()
        .path("partnerships")
        .valueStream()
        .filter(p -> FORMS.contains(p.path("form").asText()))
        .filter(p -> members.equals(strings(p.path("members"))))
        .sorted(Comparator.comparing(p -> p.path("form").asText().equals("unspecified")))
        .map(p -> p.path("stage").asText())
        .findFirst();
  }

  /** Whether a stage is the expected one or acceptable, too. */
  static boolean accepts(JsonNode expected, String stage) {
    return stage.equals(expected.path("stage_after").asText())
        || strings(expected.path("stage_also_acceptable")).contains(stage);
  }

  /**
   * Whether a step is claimed whose date ends within the stated target, or with its last month
   * where only the month was read; a target of completion needs a completion.
   */
  boolean findsTarget(JsonNode target) {
    LocalDate earliest = LocalDate.parse(target.path("earliest").asText());
    LocalDate latest = LocalDate.parse(target.path("latest").asText());
    boolean completion = target.path("about").asText().equals("completion");
    return milestones()
        .filter(m -> !completion || m.milestone() == MilestoneKind.COMPLETION)
        .flatMap(m -> m.date().flatMap(EventDate::latest).stream())
        .anyMatch(
            end ->
                !end.isBefore(earliest)
                    && (!end.isAfter(latest) || end.equals(YearMonth.from(latest).atEndOfMonth())));
  }

  private Stream<MilestoneArguments> milestones() {
    return reading.reading().claims().stream()
        .map(claim -> claim.arguments())
        .filter(MilestoneArguments.class::isInstance)
        .map(MilestoneArguments.class::cast);
  }

  /** Whether a saving of this amount, kind and basis is claimed; of a range, both its bounds. */
  boolean findsSaving(JsonNode saving) {
    JsonNode millions = saving.path("amount_gbp_m");
    return millions.isArray()
        ? millions.valueStream().allMatch(bound -> findsSaving(saving, bound))
        : findsSaving(saving, millions);
  }

  private boolean findsSaving(JsonNode saving, JsonNode millions) {
    double pounds = millions.asDouble() * POUNDS;
    return reading
        .prediction()
        .path("savings")
        .valueStream()
        .filter(s -> kinds(saving).contains(s.path("kind").asText()))
        .filter(s -> bases(saving).contains(s.path("basis").asText()))
        .map(s -> s.path("amount"))
        .filter(JsonNode::isNumber)
        .anyMatch(a -> Math.abs(a.asDouble() - pounds) <= HALF_A_PER_CENT * pounds);
  }

  private static Set<String> kinds(JsonNode saving) {
    String status = saving.path("status").asText();
    return status.equals("estimate") ? Set.of("planned", "target") : Set.of(status);
  }

  // A single future year has no basis of its own, so each reading of it will do.
  private static Set<String> bases(JsonNode saving) {
    String basis = saving.path("basis").asText();
    return switch (basis) {
      case "one year" -> Set.of("unstated", "annual", "one-off");
      case "unclear" -> Set.of("unstated");
      default -> Set.of(basis);
    };
  }

  private static Set<String> strings(JsonNode array) {
    List<String> strings = array.valueStream().map(JsonNode::asText).toList();
    return new HashSet<>(strings);
  }
}
