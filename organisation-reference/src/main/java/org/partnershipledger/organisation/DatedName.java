package org.partnershipledger.organisation;

/**
 * A register name and the limits of the time in which the body bore it.
 *
 * @param name the name as the register wrote it
 * @param validity recorded limits, narrowed by what is known of the names before and after
 */
public record DatedName(String name, Validity validity) {}
