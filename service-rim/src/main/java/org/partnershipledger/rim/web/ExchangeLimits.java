package org.partnershipledger.rim.web;

import java.time.Duration;

/**
 * What one request may cost at most.
 *
 * @param connecting until there is a connection
 * @param time from the beginning to the last byte that is read
 * @param bytes how many of the answer's body are read
 */
public record ExchangeLimits(Duration connecting, Duration time, long bytes) {}
