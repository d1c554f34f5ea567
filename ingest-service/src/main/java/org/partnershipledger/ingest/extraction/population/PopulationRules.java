package org.partnershipledger.ingest.extraction.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.PopulationArguments;
import org.partnershipledger.contracts.vocabulary.Confidence;
import org.partnershipledger.ingest.extraction.cue.Clause;
import org.partnershipledger.ingest.extraction.cue.Judgement;
import org.partnershipledger.ingest.extraction.lexicon.Lexicon;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.Owners;
import org.partnershipledger.ingest.extraction.scene.References;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.value.CountMention;

/**
 * Numbers of people whom a body serves; staff, marchers, signatures and patients a year are none.
 */
public final class PopulationRules {
  static final String SERVED = "population.served";
  static final String RELYING = "population.relying";
  private static final Lexicon WORDS = Lexicon.of(PopulationRules.class, "words.txt");
  private static final long SMALLEST = 5_000;
  private static final int LONGEST_SENTENCE = 300;
  private static final int FAR_BEFORE = 4;
  private static final int FAR_BEHIND = 16;

  private final Scene scene;
  private final Document document;
  private final Owners owners;

  private PopulationRules(Scene scene, Owners owners) {
    this.scene = scene;
    this.document = scene.document();
    this.owners = owners;
  }

  /** The population claims of an article, in the order of the text. */
  public static List<Draft> find(Scene scene, Owners owners) {
    PopulationRules rules = new PopulationRules(scene, owners);
    List<Draft> drafts = new ArrayList<>();
    for (CountMention count : scene.values().counts()) {
      if (count.value() >= SMALLEST) {
        rules.of(count).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private Optional<Draft> of(CountMention count) {
    Sentence sentence = document.sentenceOf(count.first());
    if (!sentence.block().isBody() || sentence.tokens().size() > LONGEST_SENTENCE) {
      return Optional.empty();
    }
    List<Phrase> words = WORDS.find(sentence.tokens());
    Clause clause = scene.cues().clauseAt(count.first());
    boolean other = words.stream().anyMatch(p -> isSomethingElse(p, clause, count));
    if (other) {
      return Optional.empty();
    }
    boolean people = hasNoun(words, count);
    Optional<Phrase> served = serving(words, count, people);
    Optional<Phrase> relying = people ? relying(words, count, sentence) : Optional.empty();
    return served
        .map(p -> draft(count, sentence, clause, p, SERVED))
        .or(() -> relying.map(p -> draft(count, sentence, clause, p, RELYING)));
  }

  private boolean isSomethingElse(Phrase phrase, Clause clause, CountMention count) {
    return switch (phrase.category()) {
      case "not" -> clause.holds(phrase.first()) && !hasOwnCount(phrase, count);
      case "not-beside" ->
          phrase.first() >= count.end() && phrase.first() - count.end() <= FAR_BEFORE;
      default -> false;
    };
  }

  /** "They look after 1.2 million people and employ 14,000": what is employed is counted apart. */
  private boolean hasOwnCount(Phrase phrase, CountMention count) {
    return phrase.first() >= count.end()
        && scene.values().counts().stream()
            .anyMatch(
                o -> o.qualifierFirst() >= phrase.end() && o.first() - phrase.end() <= FAR_BEFORE);
  }

  /** "700,000 people", "360,000 local residents". */
  private static boolean hasNoun(List<Phrase> words, CountMention count) {
    return words.stream()
        .anyMatch(
            p ->
                p.category().equals("people")
                    && p.first() >= count.end()
                    && p.first() <= count.end() + 1);
  }

  /** A verb of serving before the number; "population of" needs no noun behind it. */
  private static Optional<Phrase> serving(List<Phrase> words, CountMention count, boolean people) {
    return words.stream()
        .filter(p -> p.category().equals("serves") && p.end() <= count.qualifierFirst())
        .filter(p -> count.qualifierFirst() - p.end() <= FAR_BEFORE)
        .filter(p -> people || p.words().contains("catchment") || p.words().contains("population"))
        .reduce((a, b) -> b);
  }

  private Optional<Phrase> relying(List<Phrase> words, CountMention count, Sentence sentence) {
    return words.stream()
        .filter(p -> p.category().equals("relies") && p.first() >= count.end())
        .filter(p -> p.first() - count.end() <= FAR_BEHIND && sentence.holds(p.first()))
        .findFirst();
  }

  private Draft draft(
      CountMention count, Sentence sentence, Clause clause, Phrase phrase, String rule) {
    Judgement judgement = scene.cues().at(phrase.first());
    List<OrganisationReference> bodies = owners.of(sentence, count.first(), count.end(), false);
    int first = Math.min(clause.first(), phrase.first());
    int end = Math.max(Math.max(clause.end(), count.end()), phrase.end());
    return new Draft(
        new PopulationArguments(count.value(), count.qualifier()),
        bodies,
        judgement.factuality(),
        Optional.empty(),
        List.of(References.span(document, first, trimmed(first, end))),
        rule,
        document.slice(phrase.first(), phrase.end()),
        References.span(document, phrase.first(), phrase.end()),
        judgement.cues(),
        bodies.isEmpty() ? Confidence.MEDIUM : Confidence.HIGH);
  }

  private int trimmed(int first, int end) {
    int at = end;
    while (at - 1 > first && isLoose(document.token(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isLoose(Token token) {
    return token.shape() == Token.Shape.QUOTE || token.is(",") || token.is(";") || token.is("(");
  }
}
