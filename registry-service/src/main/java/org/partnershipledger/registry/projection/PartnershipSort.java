package org.partnershipledger.registry.projection;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.vocabulary.Wire;
import org.partnershipledger.fold.partnership.Lateness;

/** The orders in which partnerships are listed; ids decide between equals. */
public enum PartnershipSort implements Wire {
  /** The one with the latest news first; undated ones last. */
  LATEST_NEWS("-reportedOn", "reported_on", "desc", "cast(:key as date)") {
    @Override
    String keyOf(PartnershipState state) {
      return dayOf(state);
    }
  },
  /** The one that has been silent longest first. */
  OLDEST_NEWS("reportedOn", "reported_on", "asc", "cast(:key as date)") {
    @Override
    String keyOf(PartnershipState state) {
      return dayOf(state);
    }
  },
  /** By the names of the members. */
  TITLE("title", "title", "asc", "cast(:key as text)") {
    @Override
    String keyOf(PartnershipState state) {
      return state.title();
    }
  },
  /** The one put off by most days first; those without a date last. */
  MOST_PUT_OFF("-slip", "coalesce(slip_days, -1000000)", "desc", "cast(:key as bigint)") {
    @Override
    String keyOf(PartnershipState state) {
      return String.valueOf(Lateness.of(state).slipDays().orElse(NO_DATE));
    }
  };

  private static final long NO_DATE = -1_000_000;

  private final String wire;
  private final String column;
  private final String direction;
  private final String parameter;

  PartnershipSort(String wire, String column, String direction, String parameter) {
    this.wire = wire;
    this.column = column;
    this.direction = direction;
    this.parameter = parameter;
  }

  @Override
  public String wire() {
    return wire;
  }

  private static String dayOf(PartnershipState state) {
    return state.lastReportedOn().map(LocalDate::toString).orElse("0001-01-01");
  }

  /**
   * A key as a cursor carries it, checked.
   *
   * @throws RuntimeException when it is none of this order
   */
  public String key(String text) {
    return switch (this) {
      case LATEST_NEWS, OLDEST_NEWS -> LocalDate.parse(text).toString();
      case MOST_PUT_OFF -> String.valueOf(Long.parseLong(text));
      case TITLE -> text;
    };
  }

  abstract String keyOf(PartnershipState state);

  /** The place of a partnership in this order. */
  public List<String> placeOf(PartnershipState state) {
    return List.of(keyOf(state), state.id());
  }

  /** The rows after a place, given as parameters {@code key} and {@code after}. */
  String after() {
    String beyond = direction.equals("desc") ? "<" : ">";
    return "%1$s %2$s= %3$s and (%1$s %2$s %3$s or partnership_id > :after)"
        .formatted(column, beyond, parameter);
  }

  String orderBy() {
    return " order by " + column + " " + direction + ", partnership_id";
  }
}
