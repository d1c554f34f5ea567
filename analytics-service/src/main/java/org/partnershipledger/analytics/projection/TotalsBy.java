package org.partnershipledger.analytics.projection;

import java.sql.SQLException;
import java.util.List;
import org.partnershipledger.analytics.savings.Dimension;

/** Totals by a dimension, their parts, and the savings that no total has. */
public interface TotalsBy {

  /**
   * Which totals; an empty word stands for all.
   *
   * @param dimension what they are taken by
   * @param bodies a class
   * @param kind promised, made, target or required
   * @param basis a basis
   * @param value a value of the dimension
   */
  record Choice(Dimension dimension, String bodies, String kind, String basis, String value) {}

  /** The totals, by value, class, kind and basis. */
  List<BreakdownRow> totals(Choice choice) throws SQLException;

  /** What they sum, or what is contained in another saving and left out. */
  List<BreakdownPart> parts(Choice choice, boolean contained, int most) throws SQLException;

  /** The claims that no total has, with their reasons, as documents. */
  List<String> leftOut(Choice choice, int most) throws SQLException;

  /** How many claims no total has. */
  long leftOut(Choice choice) throws SQLException;
}
