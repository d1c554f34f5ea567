package org.partnershipledger.analytics.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.partnershipledger.analytics.savings.SavingsStatus;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.contracts.vocabulary.Recurrence;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

/**
 * A savings claim in the overview, in pounds.
 *
 * @param claimId the claim
 * @param amount the number stated, the upper one of a range; null for a share without a base
 * @param amountLow lower bound; null when the text gives none
 * @param amountHigh upper bound; null when the text gives none
 * @param qualifier how the words bound the number
 * @param percent the share stated; null for an amount
 * @param of what it is a share of, in the words of the text
 * @param basis the basis that figures use
 * @param statedBasis the basis as the text has it
 * @param kind promised, made, target or required
 * @param years the years that the text states; null when it states none
 * @param averagedOver the years that the annual average is over; null when there is none
 * @param annualAverage M1
 * @param percentOfTurnover M2
 * @param derived whether it was multiplied out of a share
 * @param turnover what the share of turnover is of; null when unknown
 * @param nullReason why the first missing figure is missing; null when none is
 * @param status what became of the claim
 * @param statusReason why, in words
 * @param other the claim that stands for, contains, replaces or contradicts it
 * @param leftOut why headline and totals pass it over; null when they do not
 * @param reason why it is shown first; null in lists
 * @param flags cautions
 * @param recurrence whether it repeats
 * @param certainty how firm the text makes it
 * @param condition what it depends on
 * @param scope what it is to come from
 * @param attributedTo who says so; null for plain narration
 * @param madeOn when the claim was made; null when unknown
 * @param quote the words it rests on
 * @param article the article's id
 * @param source the article in words
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SavingRow(
    String claimId,
    Optional<BigDecimal> amount,
    Optional<BigDecimal> amountLow,
    Optional<BigDecimal> amountHigh,
    Qualifier qualifier,
    Optional<BigDecimal> percent,
    Optional<String> of,
    Basis basis,
    Basis statedBasis,
    SavingsKind kind,
    OptionalInt years,
    OptionalInt averagedOver,
    Optional<BigDecimal> annualAverage,
    Optional<BigDecimal> percentOfTurnover,
    boolean derived,
    Optional<BaseRow> turnover,
    Optional<String> nullReason,
    SavingsStatus status,
    String statusReason,
    Optional<String> other,
    Optional<String> leftOut,
    Optional<String> reason,
    List<String> flags,
    Recurrence recurrence,
    Certainty certainty,
    Optional<String> condition,
    Optional<String> scope,
    Optional<String> attributedTo,
    Optional<LocalDate> madeOn,
    String quote,
    String article,
    SourceRow source) {

  /** What a share of turnover is of. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record BaseRow(BigDecimal amount, String measure, List<String> claimIds) {}

  /** The article; the date is its last possible day. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record SourceRow(
      String title,
      Optional<String> publisher,
      Optional<String> url,
      Optional<LocalDate> publishedOn,
      Optional<String> notice) {}
}
