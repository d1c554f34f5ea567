package org.partnershipledger.analytics.dashboard.words;

/**
 * An amount with its basis, which are one unit wherever they are shown.
 *
 * @param amount the amount with its time unit: £19.3m a year
 * @param basis the rest in words: planned, recurrent
 */
public record Sum(String amount, String basis) {}
