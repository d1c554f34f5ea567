package org.partnershipledger.ingest.extraction.milestone;

import java.util.List;
import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.text.Document;

/** Words for steps that are only the object or the content of another: the other is dated. */
final class StepObjects {
  private static final Set<String> NOUNS = WordSets.of(StepObjects.class, "datedsteps.nouns");
  private static final Set<String> ABOUT = Set.of("on", "about", "at", "of", "against");
  private static final int CONTENT = 4;

  private final Document document;

  StepObjects(Document document) {
    this.document = document;
  }

  /** "notified the transaction on 28 June": the verb is dated, not its object. */
  boolean isObject(Phrase noun, List<Phrase> steps) {
    if (isContentOf(noun, steps)) {
      return true;
    }
    return NOUNS.contains(document.key(noun.end() - 1))
        && steps.stream()
            .anyMatch(
                v ->
                    !NOUNS.contains(document.key(v.end() - 1))
                        && !v.category().equals("m.target")
                        && Step.of(v).filter(s -> s != Step.COMPLETION).isPresent()
                        && v.end() <= noun.first()
                        && noun.first() - v.end() <= 1
                        && !document.key(v.end()).equals("to"));
  }

  /** "take a view on merging by May": what is decided on is not what is dated. */
  private boolean isContentOf(Phrase gerund, List<Phrase> steps) {
    boolean on =
        document.key(gerund.first()).endsWith("ing")
            && ABOUT.contains(document.key(gerund.first() - 1));
    return on
        && steps.stream()
            .anyMatch(
                v ->
                    Step.of(v).filter(s -> s != Step.COMPLETION).isPresent()
                        && v.end() <= gerund.first()
                        && gerund.first() - v.end() <= CONTENT);
  }

  static boolean isWithinLonger(Phrase phrase, List<Phrase> phrases) {
    return phrases.stream()
        .anyMatch(
            o ->
                o.length() > phrase.length()
                    && o.first() <= phrase.first()
                    && o.end() >= phrase.end());
  }
}
