package org.partnershipledger.local.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.partnershipledger.contracts.json.EventJson;

/**
 * What {@code GET /overview} of the analytics-service answers, as far as the table shows it.
 *
 * @param partnerships the partnerships
 * @param totals sums of like with like
 */
public record Overview(List<Partnership> partnerships, List<Total> totals) {
  public Overview {
    partnerships = orEmpty(partnerships);
    totals = orEmpty(totals);
  }

  /** Reads the answer's body. */
  public static Overview read(String json) {
    return EventJson.read(json.getBytes(StandardCharsets.UTF_8), Overview.class);
  }

  /** A partnership; absent values are not known. */
  public record Partnership(
      String id,
      List<Member> members,
      List<Unresolved> unresolvedMembers,
      String form,
      Optional<String> stage,
      Optional<String> sideState,
      List<Arrangement> arrangements,
      Targets targets,
      Optional<String> completedOn,
      Optional<Saving> headlineSaving,
      Optional<Saving> realisedSaving,
      int articles,
      int independentSources,
      List<String> notices) {
    public Partnership {
      members = orEmpty(members);
      unresolvedMembers = orEmpty(unresolvedMembers);
      arrangements = orEmpty(arrangements);
      notices = orEmpty(notices);
    }
  }

  /** A party; a body without a code has none. */
  public record Member(Optional<String> code, String name) {}

  /** Parties that no article names. */
  public record Unresolved(
      OptionalInt count, Optional<String> type, Optional<String> place, List<String> candidates) {
    public Unresolved {
      candidates = orEmpty(candidates);
    }
  }

  /** One form of working together, with how far it has come. */
  public record Arrangement(String form, Optional<String> stage, Optional<String> sideState) {}

  /**
   * Targets of completion: the first one asserted and the latest in EDTF, the first one reported
   * even if hedged, the last days they stand for, and the days from the first ones to the outcome.
   */
  public record Targets(
      Optional<String> first,
      Optional<String> firstOn,
      Optional<String> latest,
      Optional<String> latestOn,
      OptionalInt slipDays,
      Optional<String> firstReported,
      Optional<String> firstReportedOn,
      OptionalInt slipDaysFromFirstReported) {}

  /** A saving that is shown. */
  public record Saving(
      String claimId,
      Optional<BigDecimal> amount,
      Optional<BigDecimal> percent,
      Optional<String> of,
      String basis,
      String kind,
      OptionalInt years,
      Optional<BigDecimal> annualAverage,
      Optional<BigDecimal> percentOfTurnover,
      boolean derived) {}

  /** A sum of claims of one class, kind and basis; without an amount only its bounds are known. */
  public record Total(
      @JsonProperty("class") String scope,
      String kind,
      String basis,
      Optional<BigDecimal> amount,
      BigDecimal minimum,
      BigDecimal maximum,
      List<String> claims) {
    public Total {
      claims = orEmpty(claims);
    }
  }

  private static <T> List<T> orEmpty(List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }
}
