package org.partnershipledger.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The texts that must never become a name form by rule, and those that only do so with a caution.
 */
final class GuardedForms {

  static final String FILE = "guarded_forms.csv";

  private static final List<String> COLUMNS = List.of("form", "treatment", "reason");

  /** A text of these words alone says nothing about which body is meant. */
  private static final Set<String> GENERIC =
      Set.of(
          ("and care children childrens city community foundation ft general health healthcare"
                  + " hospital hospitals integrated mental nhs partnership royal services social"
                  + " teaching trust university womens")
              .split(" "));

  private enum Treatment {
    NEVER,
    CAUTION
  }

  private record Guard(String key, Treatment treatment, String reason) {}

  private final Map<String, Guard> byKey;

  private GuardedForms(Map<String, Guard> byKey) {
    this.byKey = byKey;
  }

  static GuardedForms parse(String text) {
    return new GuardedForms(
        CsvRow.parse(FILE, text, COLUMNS).stream()
            .map(GuardedForms::guard)
            .collect(Collectors.toUnmodifiableMap(Guard::key, Function.identity())));
  }

  private static Guard guard(CsvRow row) {
    return new Guard(
        NameKey.of(row.text("form")),
        row.word("treatment", GuardedForms::treatment),
        row.text("reason"));
  }

  private static Optional<Treatment> treatment(String word) {
    return switch (word) {
      case "never" -> Optional.of(Treatment.NEVER);
      case "caution" -> Optional.of(Treatment.CAUTION);
      default -> Optional.empty();
    };
  }

  boolean forbids(String key) {
    return guardOf(key, Treatment.NEVER).isPresent()
        || GENERIC.containsAll(List.of(key.split(" ")));
  }

  Optional<String> caution(String key) {
    return guardOf(key, Treatment.CAUTION).map(Guard::reason);
  }

  private Optional<Guard> guardOf(String key, Treatment treatment) {
    return Optional.ofNullable(byKey.get(key)).filter(guard -> guard.treatment() == treatment);
  }
}
