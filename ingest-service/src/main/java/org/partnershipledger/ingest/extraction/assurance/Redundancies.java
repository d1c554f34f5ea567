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
  static final String KEPT = "assurance.jobs-kept";

  private static final int FAR = 7;
  private static final int NEAR = 3;

  private Redundancies() {}

  static List<Candidate> in(Sight sight) {
    List<Candidate> found = new ArrayList<>();
    for (Phrase phrase : sight.frames().all("redundancies")) {
      if (!sight.frames().covers("not-redundancies", phrase.first())) {
        strength(sight, phrase).ifPresent(s -> found.add(candidate(s, phrase)));
      }
    }
    for (Phrase phrase : sight.frames().all("job-loss")) {
      if (hasSubject(sight, phrase)) {
        strength(sight, phrase).ifPresent(s -> found.add(candidate(s, phrase)));
      }
    }
    for (Phrase phrase : sight.frames().all("job-cut")) {
      if (sight.frames().has("job-noun", phrase.end(), phrase.end() + NEAR)) {
        strength(sight, phrase).ifPresent(s -> found.add(candidate(s, phrase)));
      }
    }
    for (Phrase phrase : sight.frames().all("jobs-kept")) {
      if (areKept(sight, phrase)) {
        AssuranceStrength strength =
            sight
                .frames()
                .strength(sight.partFirst(phrase.first()), sight.partEnd(phrase.first()))
                .orElse(AssuranceStrength.COMMITMENT);
        found.add(
            new Candidate(
                KEPT, AssuranceTopic.REDUNDANCIES, strength, phrase.first(), phrase.end()));
      }
    }
    return found;
  }

  private static Candidate candidate(AssuranceStrength strength, Phrase phrase) {
    return new Candidate(RULE, AssuranceTopic.REDUNDANCIES, strength, phrase.first(), phrase.end());
  }

  /** "Posts would not be lost", "no nurse is at risk"; a ward that is lost is another matter. */
  private static boolean hasSubject(Sight sight, Phrase phrase) {
    int first = sight.clause(phrase.first()).first();
    return sight.frames().has("job-noun", Math.max(first, phrase.first() - FAR), phrase.first())
        && !sight.frames().has("service", phrase.first() - FAR, phrase.end() + NEAR);
  }

  /** "All staff will keep their jobs", "jobs are safe, the trusts say". */
  private static boolean areKept(Sight sight, Phrase phrase) {
    int token = phrase.first();
    return sight.isAhead(token)
        && !sight.isRefused(token)
        && !sight.isDenied(token)
        && !sight.isMerelyPossible(token)
        && !sight.frames().has("aim", sight.clause(token).first(), token + 1);
  }

  private static Optional<AssuranceStrength> strength(Sight sight, Phrase phrase) {
    if (sight.isRefused(phrase.first())) {
      return Optional.empty();
    }
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
      case REFUSED -> Optional.empty();
      case STATEMENT -> framed;
      case EXPECTATION ->
          framed.filter(
              s ->
                  denied
                      || sight.frames().has("avoid", from, to)
                      || sight.frames().has("not-expect", sight.sentence().first(), to));
      case COMMITMENT -> framed.filter(s -> denied);
    };
  }
}
