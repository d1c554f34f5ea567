package org.partnershipledger.ingest.extraction.partnership;

import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.person.PersonMention;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Persons who join a body, take over at one or replace another: no bodies are joined by that. */
final class PersonalJoins {
  private static final Set<String> AUXILIARIES =
      WordSets.of(PersonalJoins.class, "personaljoins.auxiliaries");
  private static final Set<String> PERSONS =
      WordSets.of(PersonalJoins.class, "personaljoins.persons");
  private static final Set<String> VERBS = WordSets.of(PersonalJoins.class, "personaljoins.verbs");
  private static final int FAR = 24;

  private PersonalJoins() {}

  /** Whether the subject of a word for joining is a person. */
  static boolean is(Scene scene, Sentence sentence, Phrase phrase) {
    if (!VERBS.contains(scene.document().key(phrase.first()))) {
      return false;
    }
    int at = phrase.first() - 1;
    while (at >= sentence.first() && AUXILIARIES.contains(scene.document().key(at))) {
      at--;
    }
    return PERSONS.contains(scene.document().key(at))
        || scene.document().key(at).equals("and") && opensWithPerson(scene, sentence)
        || endsPerson(scene, sentence, at)
        || followsPersonInBrackets(scene, sentence, at);
  }

  /** "He has run one since 2016 and took charge of the other": the subject of both verbs. */
  private static boolean opensWithPerson(Scene scene, Sentence sentence) {
    String first = scene.document().key(sentence.first());
    return first.equals("he") || first.equals("she");
  }

  private static boolean endsPerson(Scene scene, Sentence sentence, int token) {
    return scene.personsIn(sentence).stream().anyMatch(p -> p.end() == token + 1);
  }

  /** "Anne Smith, now a director at Hull, is to join": a comma ends what is said of the person. */
  private static boolean followsPersonInBrackets(Scene scene, Sentence sentence, int token) {
    if (!scene.document().key(token).equals(",")) {
      return false;
    }
    for (PersonMention person : scene.personsIn(sentence)) {
      boolean near = person.end() <= token && token - person.end() <= FAR;
      if (near && scene.document().key(person.end()).equals(",")) {
        return true;
      }
    }
    return false;
  }
}
