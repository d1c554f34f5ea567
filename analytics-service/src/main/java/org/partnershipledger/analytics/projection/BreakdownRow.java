package org.partnershipledger.analytics.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A total (M10) within one value of a dimension, in pounds, or pounds a year by its basis.
 *
 * @param value the value of the dimension
 * @param bodies whose money
 * @param kind promised, made, target or required
 * @param basis the basis of the total
 * @param amount the sum of the stated numbers; null when there are only bounds
 * @param minimum the sum of the least amounts
 * @param maximum the sum of the most
 * @param parts how many savings it sums
 * @param contained how many were left out, being contained in a larger partnership's saving
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BreakdownRow(
    String value,
    @JsonProperty("class") String bodies,
    String kind,
    String basis,
    Optional<BigDecimal> amount,
    BigDecimal minimum,
    BigDecimal maximum,
    long parts,
    long contained) {}
