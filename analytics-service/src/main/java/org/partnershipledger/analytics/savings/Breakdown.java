package org.partnershipledger.analytics.savings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.partnershipledger.analytics.ledger.LedgerState;
import org.partnershipledger.contracts.ledger.Member;
import org.partnershipledger.contracts.vocabulary.Form;

/**
 * The value of a saving in each {@link Dimension}.
 *
 * @param region the one region of the members; {@code several}, or {@code unknown}
 * @param sector the one sector of the members; {@code several}, or {@code unknown}
 * @param form the headline form of the partnership
 * @param year the financial year such as 2018-19; {@code undated}
 */
public record Breakdown(String region, String sector, String form, String year) {
  /** The value of what has no date. */
  public static final String UNDATED = "undated";

  private static final String UNKNOWN = "unknown";
  private static final String SEVERAL = "several";

  /** Where nothing is known. */
  static final Breakdown NOWHERE = new Breakdown(UNKNOWN, UNKNOWN, Form.UNDECIDED.wire(), UNDATED);

  /** Where a partnership belongs, before the date of any saving is looked at. */
  static Breakdown of(LedgerState state, ReferenceFacts facts) {
    List<String> members = state.members().stream().map(Member::id).toList();
    return new Breakdown(
        common(members, facts::regionOf),
        common(members, facts::sectorOf),
        state.form().wire(),
        UNDATED);
  }

  /** The same for a saving of a day, which may be unknown. */
  Breakdown on(Optional<LocalDate> day) {
    return new Breakdown(
        region, sector, form, day.map(d -> FinancialYear.of(d).words()).orElse(UNDATED));
  }

  /** The value in a dimension. */
  public String value(Dimension dimension) {
    return switch (dimension) {
      case REGION -> region;
      case SECTOR -> sector;
      case FORM -> form;
      case YEAR -> year;
    };
  }

  private static String common(List<String> members, Function<String, Optional<String>> fact) {
    List<String> values = members.stream().flatMap(m -> fact.apply(m).stream()).distinct().toList();
    return switch (values.size()) {
      case 0 -> UNKNOWN;
      case 1 -> values.getFirst();
      default -> SEVERAL;
    };
  }
}
