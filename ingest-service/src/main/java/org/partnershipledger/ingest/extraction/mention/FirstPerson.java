package org.partnershipledger.ingest.extraction.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Token;

/** "We" and "our" in a body's own text are that body; in anybody else's text they are not. */
final class FirstPerson {
  private static final Set<String> WORDS = WordSets.of(FirstPerson.class, "firstperson.words");

  private FirstPerson() {}

  /** Mentions of the publisher by pronoun outside quotations; none when it is not a known body. */
  static List<Mention> find(Document document, Optional<Body> publisher) {
    if (publisher.isEmpty()) {
      return List.of();
    }
    return document.tokens().stream()
        .filter(t -> WORDS.contains(t.key()) && document.quotationAt(t.start()).isEmpty())
        .map(t -> mention(t, publisher.get()))
        .toList();
  }

  private static Mention mention(Token token, Body publisher) {
    return new Mention(token.index(), token.index() + 1, publisher, Resolution.DESCRIPTION);
  }
}
