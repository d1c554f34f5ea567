package org.partnershipledger.rim.problem;

/**
 * One thing that is wrong, and where.
 *
 * @param pointer JSON Pointer into the body ({@code /published}), or the name of a query parameter
 * @param message what is wrong there
 */
public record ProblemError(String pointer, String message) {}
