package org.partnershipledger.ingest.extraction.leadership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.ingest.extraction.cue.WordSections;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrases;
import org.partnershipledger.ingest.extraction.person.PersonMention;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Reads how persons leave offices: resigning, retiring, moving elsewhere, being replaced. */
final class Exits {
  private static final WordSections WORDS = WordSections.of(Exits.class, "after-leave.txt");

  private final Document document;
  private final OrganisationPhrases organisations;
  private final PostReader posts;
  private final Subject subjects;
  private final MoveFacts facts;

  Exits(
      Document document,
      OrganisationPhrases organisations,
      PostReader posts,
      Subject subjects,
      MoveFacts facts) {
    this.document = document;
    this.organisations = organisations;
    this.posts = posts;
    this.subjects = subjects;
    this.facts = facts;
  }

  List<Fact> goes(Phrase phrase, Sentence sentence, LeadershipEvent event, String rule) {
    boolean calledOff = facts.isDenied(phrase);
    if (facts.isMerelyPossible(phrase) && !calledOff || leavesSomethingElse(phrase)) {
      return List.of();
    }
    LeadershipEvent actual = calledOff ? LeadershipEvent.HOLDS : event;
    Post post = posts.after(phrase.end());
    return subjects.all(phrase.first(), sentence).stream()
        .map(
            p -> facts.fact(calledOff ? MoveReader.STAYS : rule, phrase, sentence, p, post, actual))
        .toList();
  }

  /** "has gone to Blackpool": the body that is named is not the one that is left. */
  List<Fact> towards(Phrase phrase, Sentence sentence) {
    return facts.isReal(phrase) && isEndOfOffice(phrase)
        ? subjects.all(phrase.first(), sentence).stream()
            .map(
                p ->
                    facts.fact(
                        MoveReader.LEFT,
                        phrase,
                        sentence,
                        p,
                        Post.none(phrase.end()),
                        LeadershipEvent.LEFT))
            .toList()
        : List.of();
  }

  /** "when Ruth Moss's term there ends". */
  Optional<Fact> termEnds(Phrase phrase, Sentence sentence) {
    return facts.isReal(phrase)
        ? subjects
            .owning(phrase.first())
            .map(
                p ->
                    facts.fact(
                        MoveReader.LEFT,
                        phrase,
                        sentence,
                        p,
                        posts.after(phrase.first() + 1),
                        LeadershipEvent.LEFT))
        : Optional.empty();
  }

  /** "He replaces X at A and Y at B": X and Y go, or have gone. */
  List<Fact> predecessors(Phrase phrase, Sentence sentence) {
    List<Fact> gone = new ArrayList<>();
    boolean replaces = WORDS.has("replace", document.key(phrase.first()));
    if (!replaces || !facts.isReal(phrase) || facts.isPassive(phrase)) {
      return gone;
    }
    int at = phrase.end();
    while (true) {
      Optional<PersonMention> person =
          subjects.after(at, facts.roleEnd(at, sentence)).filter(p -> sentence.holds(p.first()));
      if (person.isEmpty()) {
        return gone;
      }
      PersonMention left = person.get();
      Post post = posts.after(left.end());
      gone.add(facts.fact(MoveReader.LEFT, phrase, sentence, left, post, LeadershipEvent.LEFT));
      int and = post.isNamed() ? post.end() : left.end();
      if (!document.key(and).equals("and")) {
        return gone;
      }
      at = and + 1;
    }
  }

  /** Whether what somebody goes to is another place of work, not a meeting or a court. */
  private boolean isEndOfOffice(Phrase phrase) {
    int at = phrase.end();
    boolean infinitive = document.key(at - 1).equals("to") && document.key(at - 2).startsWith("l");
    return infinitive
        || document.token(Math.min(at, document.tokens().size() - 1)).isCapital()
        || WORDS.has("work", document.key(at))
        || WORDS.has("work", document.key(at + 1))
        || WORDS.has("work", document.key(at + 2))
        || WORDS.has("work", document.key(at + 3));
  }

  /** "left a gap", "left with a deficit": what is left is neither a body nor an office. */
  private boolean leavesSomethingElse(Phrase phrase) {
    if (!WORDS.has("verb", document.key(phrase.first())) || phrase.length() > 1) {
      return false;
    }
    int at = phrase.end();
    boolean article = WORDS.has("article", document.key(at));
    if (!article) {
      return WORDS.has("not", document.key(at));
    }
    if (organisations.from(at).isPresent()) {
      return false;
    }
    for (int i = at + 1; i <= at + 3; i++) {
      if (WORDS.has("office", document.key(i))) {
        return false;
      }
    }
    return true;
  }
}
