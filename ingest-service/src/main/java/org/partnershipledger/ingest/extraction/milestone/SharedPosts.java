package org.partnershipledger.ingest.extraction.milestone;

import java.util.HashSet;
import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.partnership.Dossier;
import org.partnershipledger.ingest.extraction.partnership.Dossiers;
import org.partnershipledger.ingest.extraction.partnership.Frame;
import org.partnershipledger.ingest.extraction.partnership.Join;
import org.partnershipledger.ingest.extraction.person.PersonMention;
import org.partnershipledger.ingest.extraction.person.Role;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * The people who hold one office over several bodies: the day on which such a person begins is a
 * step of the partnership, that of anybody else is not.
 */
final class SharedPosts {
  private static final Set<String> SUCCESSORS =
      WordSets.of(SharedPosts.class, "sharedposts.successors");
  private static final Set<String> POSTS = WordSets.of(SharedPosts.class, "sharedposts.posts");
  private static final int SUBJECT = 8;

  private final Scene scene;
  private boolean hasLeadership;
  private final Set<String> holders = new HashSet<>();

  SharedPosts(Scene scene, Dossiers dossiers) {
    this.scene = scene;
    for (Dossier dossier : dossiers.all()) {
      for (Frame frame : dossier.frames()) {
        if (frame.join() == Join.LEADERSHIP && !frame.isDenied()) {
          hasLeadership = true;
          nearest(frame);
        }
      }
    }
  }

  private void nearest(Frame frame) {
    int best = Integer.MAX_VALUE;
    String name = "";
    for (PersonMention person : scene.personsIn(frame.sentence())) {
      int gap =
          person.first() >= frame.trigger().end()
              ? person.first() - frame.trigger().end()
              : Math.max(0, frame.trigger().first() - person.end());
      if (gap < best) {
        best = gap;
        name = person.name();
      }
    }
    if (!name.isEmpty()) {
      holders.add(name);
    }
  }

  /** "A chair will be appointed in May": nobody's post but the one that the bodies are to share. */
  boolean isUnnamedPost(Sentence sentence) {
    return hasLeadership
        && namesOffice(sentence)
        && scene.personsIn(sentence).isEmpty()
        && scene.mentionsIn(sentence).stream().noneMatch(m -> m.body().isProvider());
  }

  private boolean namesOffice(Sentence sentence) {
    return sentence.hasAny(POSTS)
        || scene.parties().roles().stream()
            .anyMatch(
                role ->
                    role.kind() == Role.Kind.OFFICE
                        && role.first() >= sentence.first()
                        && role.end() <= sentence.last());
  }

  /** "The winner should start in May": the word before the verb and its auxiliaries. */
  private int bareSubject(Sentence sentence, Phrase verb) {
    int at = verb.first() - 1;
    while (at > sentence.first() && scene.cues().isInVerb(at)) {
      at--;
    }
    return at;
  }

  /**
   * Whether the subject of a verb is such a person: "she starts", "Dr Hunter takes up the post".
   */
  boolean isHeldBySubjectOf(Sentence sentence, Phrase verb) {
    if (SUCCESSORS.contains(scene.document().key(bareSubject(sentence, verb)))) {
      return true;
    }
    PersonMention subject = null;
    for (PersonMention person : scene.personsIn(sentence)) {
      if (person.end() <= verb.first()) {
        subject = person;
      }
    }
    return subject != null
        && verb.first() - subject.end() <= SUBJECT
        && holders.contains(subject.name());
  }
}
