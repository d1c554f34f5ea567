package org.partnershipledger.ingest.extraction.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.person.GivenNames.Gender;
import org.partnershipledger.ingest.extraction.person.NameFinder.Named;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Token;

/**
 * Resolves "he" and "she": to the last sentence before that names a fitting person, and there to
 * the person named first, unless only one fits.
 */
final class Pronouns {
  private Pronouns() {}

  static List<PersonMention> find(Document document, List<Named> names) {
    List<PersonMention> pronouns = new ArrayList<>();
    for (Token token : document.tokens()) {
      Gender gender =
          switch (token.key()) {
            case "he" -> Gender.HE;
            case "she" -> Gender.SHE;
            default -> Gender.UNKNOWN;
          };
      Named antecedent =
          gender == Gender.UNKNOWN ? null : antecedent(document, names, token, gender);
      if (antecedent != null) {
        pronouns.add(
            new PersonMention(
                token.index(),
                token.index() + 1,
                antecedent.person().name(),
                Optional.empty(),
                List.of(),
                true));
      }
    }
    return pronouns;
  }

  private static @Nullable Named antecedent(
      Document document, List<Named> names, Token pronoun, Gender gender) {
    Named best = null;
    for (Named named : names) {
      if (named.run().first() > pronoun.index()) {
        break;
      }
      if (!gender.agreesWith(named.person().gender())) {
        continue;
      }
      boolean sameSentence =
          best != null && document.sentenceOf(best.run().first()).holds(named.run().first());
      boolean surer =
          best != null
              && best.person().gender() == Gender.UNKNOWN
              && named.person().gender() == gender;
      best = best == null || !sameSentence || surer ? named : best;
    }
    return best;
  }
}
