package org.partnershipledger.ingest.extraction.person;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.ingest.extraction.mention.Body;

/**
 * Words that name a person, or a pronoun for one.
 *
 * @param first index of the first token, a courtesy title included
 * @param end index one past the last token
 * @param name the fullest form of the name that the article gives, without courtesy titles
 * @param role the office or description that the article first gives the person, in its words
 * @param employers the bodies that the person speaks for by office; empty when the text says none
 * @param pronoun whether the words are "he" or "she"
 */
public record PersonMention(
    int first, int end, String name, Optional<String> role, List<Body> employers, boolean pronoun) {
  public PersonMention {
    employers = List.copyOf(employers);
  }

  /** The last word of the name. */
  public String surname() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
