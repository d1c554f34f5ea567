package org.partnershipledger.ingest.extraction.person;

import org.partnershipledger.ingest.extraction.person.GivenNames.Gender;

/**
 * A person of the article.
 *
 * @param name the fullest form that the article gives
 * @param gender which pronoun fits, as far as names and titles tell
 */
record Person(String name, Gender gender) {}
