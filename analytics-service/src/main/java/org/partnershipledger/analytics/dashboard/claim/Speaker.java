package org.partnershipledger.analytics.dashboard.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.vocabulary.Manner;

/** Who says something, in words. */
public final class Speaker {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i");

  private Speaker() {}

  /** Who says so and how: "Peter Lewis, chief executive, quoted"; or that nobody is named. */
  public static String of(Attribution attribution, Optional<String> publisher) {
    String named = named(attribution);
    if (named.isEmpty()) {
      return nobody(attribution, publisher);
    }
    return named + manner(attribution.manner());
  }

  /** The same in a few words, for a column: "Peter Lewis, in HSJ", or the paper alone. */
  public static String brief(Attribution attribution, Optional<String> publisher) {
    String paper = publisher.orElse("publisher not known");
    String named =
        attribution.person().or(attribution::organisation).or(() -> role(attribution)).orElse("");
    return named.isEmpty() ? paper : named + ", in " + paper;
  }

  // A pronoun names nobody.
  private static Optional<String> role(Attribution attribution) {
    return attribution.role().filter(role -> !PRONOUNS.contains(role.toLowerCase(Locale.UK)));
  }

  private static String named(Attribution attribution) {
    return Stream.of(
            attribution.person(),
            role(attribution),
            attribution.organisation(),
            attribution.document())
        .flatMap(Optional::stream)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String nobody(Attribution attribution, Optional<String> publisher) {
    String paper = publisher.orElse("the article");
    return switch (attribution.standing()) {
      case PARTY -> "One of the parties" + manner(attribution.manner());
      case REGULATOR -> "A regulator" + manner(attribution.manner());
      case COMMISSIONER -> "A commissioner" + manner(attribution.manner());
      case PRESS -> "Nobody named, by " + paper;
      case OTHER -> "Somebody else" + manner(attribution.manner());
      case NARRATION -> "Nobody named: " + paper + " tells it";
    };
  }

  private static String manner(Manner manner) {
    return switch (manner) {
      case QUOTED -> ", quoted";
      case REPORTED -> ", reported";
      case NARRATED, UNKNOWN -> "";
    };
  }
}
