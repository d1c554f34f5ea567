package org.partnershipledger.ingest.extraction.leadership;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.cue.Judgement;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase;
import org.partnershipledger.ingest.extraction.person.OrganisationPhrase.Employer;
import org.partnershipledger.ingest.extraction.person.PersonMention;
import org.partnershipledger.ingest.extraction.person.Role;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Makes facts of moves, and tells what the text makes of them: real, planned, denied. */
final class MoveFacts {
  private final Scene scene;
  private final Document document;
  private final @Nullable Role[] roleAt;

  MoveFacts(Scene scene, List<Role> roles) {
    this.scene = scene;
    this.document = scene.document();
    this.roleAt = new Role[document.tokens().size() + 1];
    roles.forEach(r -> roleAt[r.first()] = r);
  }

  Fact fact(
      String rule,
      Phrase phrase,
      Sentence sentence,
      PersonMention person,
      Post post,
      LeadershipEvent event) {
    List<Employer> employers = Fact.employersOf(post.organisation());
    int clauseEnd = post.isNamed() ? post.end() : scene.cues().clauseAt(phrase.first()).end();
    int first = Math.min(person.first(), phrase.first());
    int end = Math.min(Math.max(clauseEnd, person.end()), sentence.last());
    return new Fact(
        rule,
        person,
        post.role(),
        employers,
        post.organisation().flatMap(OrganisationPhrase::unnamed),
        event,
        Optional.empty(),
        new Fact.Place(Math.max(first, sentence.first()), end, phrase.first(), phrase.end()),
        !employers.isEmpty());
  }

  /** Index behind the role that begins within a few tokens; the token itself where none does. */
  int roleEnd(int token, Sentence sentence) {
    for (int i = token; i <= token + 3 && i < sentence.last(); i++) {
      Role role = roleAt[i];
      if (role != null) {
        return role.end();
      }
    }
    return token;
  }

  boolean isPassive(Phrase phrase) {
    for (int i = scene.cues().verbFrom(phrase.first()); i < phrase.first(); i++) {
      switch (document.key(i)) {
        case "was", "were", "been", "be", "is", "are", "being" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "would chair both" tells of a new office, "has run the trust" of one that is held. */
  boolean isPlanned(Phrase phrase) {
    boolean withAuxiliary = scene.cues().verbFrom(phrase.first()) < phrase.first();
    return withAuxiliary && scene.cues().at(phrase.first()).factuality().tense() == Tense.PLANNED;
  }

  /** Whether the text tells the move as a fact or a plan, neither denied nor merely possible. */
  boolean isReal(Phrase phrase) {
    Judgement judgement = scene.cues().at(phrase.first());
    return judgement.factuality().polarity() == Polarity.POSITIVE && !isMerelyPossible(judgement);
  }

  /** Whether the text denies the move. */
  boolean isDenied(Phrase phrase) {
    return scene.cues().at(phrase.first()).factuality().polarity() == Polarity.NEGATIVE;
  }

  /** Whether the move is told as no more than a possibility. */
  boolean isMerelyPossible(Phrase phrase) {
    return isMerelyPossible(scene.cues().at(phrase.first()));
  }

  private static boolean isMerelyPossible(Judgement judgement) {
    return judgement.factuality().certainty() == Certainty.POSSIBLE
        && judgement.condition().isEmpty();
  }
}
