package org.partnershipledger.ingest.extraction.person;

import org.partnershipledger.ingest.extraction.person.GivenNames.Gender;

/**
 * A run of capitals that may be a person's name.
 *
 * @param first index of the first token, courtesy title included
 * @param nameFirst index of the first token of the name itself
 * @param end index one past the last token
 * @param titled whether a courtesy title stands before it
 * @param gender what title or given name tell
 * @param sure whether its shape alone makes it a person
 */
record NameRun(int first, int nameFirst, int end, boolean titled, Gender gender, boolean sure) {
  int length() {
    return end - nameFirst;
  }
}
