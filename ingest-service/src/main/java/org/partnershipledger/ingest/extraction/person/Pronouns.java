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
  private final Document document;
  private final Gender gender;
  private @Nullable Named antecedent;

  private Pronouns(Document document, Gender gender) {
    this.document = document;
    this.gender = gender;
  }

  static List<PersonMention> find(Document document, List<Named> names) {
    List<PersonMention> pronouns = new ArrayList<>();
    Pronouns he = new Pronouns(document, Gender.HE);
    Pronouns she = new Pronouns(document, Gender.SHE);
    int next = 0;
    for (Token token : document.tokens()) {
      while (next < names.size() && names.get(next).run().first() <= token.index()) {
        he.hear(names.get(next));
        she.hear(names.get(next));
        next++;
      }
      switch (token.key()) {
        case "he" -> he.resolve(token, pronouns);
        case "she" -> she.resolve(token, pronouns);
        default -> {}
      }
    }
    return pronouns;
  }

  private void hear(Named named) {
    Gender heard = named.person().gender();
    if (!gender.agreesWith(heard)) {
      return;
    }
    Named best = antecedent;
    boolean sameSentence =
        best != null && document.sentenceOf(best.run().first()).holds(named.run().first());
    boolean surer = best != null && best.person().gender() == Gender.UNKNOWN && heard == gender;
    antecedent = best == null || !sameSentence || surer ? named : best;
  }

  private void resolve(Token pronoun, List<PersonMention> pronouns) {
    if (antecedent != null) {
      String name = antecedent.person().name();
      pronouns.add(
          new PersonMention(
              pronoun.index(), pronoun.index() + 1, name, Optional.empty(), List.of(), true));
    }
  }
}
