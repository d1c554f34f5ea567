package org.partnershipledger.local.bench;

import java.util.Map;

/**
 * What the line does at full speed.
 *
 * @param articles how many were sent
 * @param stages articles a second until the last one had reached each stage, by stage
 * @param processorMillis processor time for each article, by program
 * @param rows rows written for each article: inserted, updated, deleted, in both databases
 * @param records records on all topics for each article
 * @param recordBytes bytes of their keys, headers and values for each article
 * @param databaseBytes bytes by which the databases grew for each article
 * @param claims claims recorded for each article
 */
record Saturation(
    int articles,
    Map<String, Double> stages,
    Map<String, Double> processorMillis,
    double rows,
    double records,
    double recordBytes,
    double databaseBytes,
    double claims) {
  /** Articles a second from HTTP to the figure. */
  double endToEnd() {
    return stages.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
  }
}
