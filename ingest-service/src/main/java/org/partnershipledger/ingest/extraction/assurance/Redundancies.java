package org.partnershipledger.ingest.extraction.assurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;

/** Assurances that nobody is to lose a job; announced losses and pay-offs are none. */
final class Redundancies {
  static final String RULE = "assurance.redundancies";

  private Redundancies() {}

  static List<Candidate> in(Sight sight) {
    List<Candidate> found = new ArrayList<>();
    for (Phrase phrase : sight.frames().all("redundancies")) {
      if (!sight.frames().covers("not-redundancies", phrase.first())) {
        strength(sight, phrase)
            .ifPresent(
                s ->
                    found.add(
                        new Candidate(
                            RULE, AssuranceTopic.REDUNDANCIES, s, phrase.first(), phrase.end())));
      }
    }
    return found;
  }

  private static Optional<AssuranceStrength> strength(Sight sight, Phrase phrase) {
    int from = sight.partFirst(phrase.first());
    int to = sight.partEnd(phrase.first());
    boolean denied = sight.isDenied(phrase.first());
    Optional<AssuranceStrength> framed = sight.frames().strength(from, to);
    if (framed.isEmpty()) {
      return denied && sight.isAhead(phrase.first())
          ? Optional.of(AssuranceStrength.COMMITMENT)
          : Optional.empty();
    }
    return switch (framed.get()) {
      case REFUSED, STATEMENT -> framed;
      case EXPECTATION -> framed.filter(s -> denied || sight.frames().has("avoid", from, to));
      case COMMITMENT -> framed.filter(s -> denied);
    };
  }
}
