package org.partnershipledger.analytics.dashboard.partnership;

/**
 * One of the four facts at the head of the page.
 *
 * @param name what it is
 * @param value the answer, or that nobody has reported one
 * @param note what belongs to the value
 * @param link the fragment that it leads to; blank for none
 * @param late whether it is late
 */
public record Fact(String name, String value, String note, String link, boolean late) {}
