package org.partnershipledger.ingest.extraction.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.mention.BodySet;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.mention.Sets;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * Whose a sum is: the body or set named nearest before it, else spoken of in the sentence before.
 */
public final class Subjects {
  private static final Set<String> STOPS = WordSets.of(Subjects.class, "subjects.stops");
  private static final Set<String> BRIDGE = WordSets.of(Subjects.class, "subjects.bridge");

  private final Scene scene;
  private final Document document;

  /** Subjects in one article. */
  public Subjects(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
  }

  /** The bodies that the token belongs to; empty when the text gives none nearby. */
  public List<OrganisationReference> of(Sentence sentence, int token, OrganisationRole role) {
    Optional<List<OrganisationReference>> here = inSentence(sentence, token, role);
    if (here.isPresent()) {
      return here.get();
    }
    for (int back = 1; back <= 2 && sentence.index() - back >= 0; back++) {
      Sentence before = document.sentences().get(sentence.index() - back);
      Optional<List<OrganisationReference>> there =
          opener(before, role).or(() -> inSentence(before, before.last(), role));
      if (there.isPresent()) {
        return there.get();
      }
    }
    return List.of();
  }

  /** The bodies that the sentence itself gives the token, before it or tied to it. */
  public List<OrganisationReference> within(Sentence sentence, int token, OrganisationRole role) {
    boolean before =
        scene.mentionsIn(sentence).stream().anyMatch(m -> m.end() <= token && isOwner(m))
            || scene.groupsIn(sentence).stream().anyMatch(g -> g.end() <= token && g.isBound())
            || ownerAfter(sentence, token).isPresent()
            || placeAfter(token).isPresent();
    return before ? inSentence(sentence, token, role).orElse(List.of()) : List.of();
  }

  /** The body that a sentence begins with is its subject, and so what "it" means afterwards. */
  private Optional<List<OrganisationReference>> opener(Sentence sentence, OrganisationRole role) {
    List<Mention> mentions = scene.mentionsIn(sentence);
    return mentions.stream()
        .filter(m -> m.first() - sentence.first() <= 2 && isOwner(m))
        .findFirst()
        .filter(
            m ->
                Sets.of(document, sentence, mentions).stream()
                    .noneMatch(s -> s.bodies().contains(m.body())))
        .map(m -> List.of(References.of(document, m, role)));
  }

  private Optional<List<OrganisationReference>> inSentence(
      Sentence sentence, int token, OrganisationRole role) {
    Optional<GroupMention> group =
        scene.groupsIn(sentence).stream()
            .filter(g -> g.end() <= token && g.isBound())
            .reduce((a, b) -> b);
    Optional<Mention> mention =
        scene.mentionsIn(sentence).stream()
            .filter(m -> m.end() <= token && isOwner(m))
            .reduce((a, b) -> b);
    Optional<Mention> owner = ownerAfter(sentence, token).or(() -> placeAfter(token));
    if (owner.isPresent()) {
      return Optional.of(List.of(References.of(document, owner.get(), role)));
    }
    if (group.isPresent() && mention.filter(m -> m.first() > group.get().end()).isEmpty()) {
      return Optional.of(References.of(document, group.get(), role));
    }
    if (mention.isPresent()) {
      return Optional.of(setOrSingle(sentence, mention.get(), role));
    }
    return token < sentence.last() ? afterwards(sentence, token, role) : Optional.empty();
  }

  private static boolean isOwner(Mention mention) {
    return mention.body().isProvider()
        || mention.body().isCommissioner()
        || mention.body().isOverseer()
        || !mention.body().isKnown();
  }

  /** "£9.5m at the Burton trust", "could be saved next year by the trust behind Queen's". */
  private Optional<Mention> ownerAfter(Sentence sentence, int token) {
    for (int link = token + 1; link < Math.min(token + 13, sentence.last()); link++) {
      String key = document.key(link);
      boolean otherSum = key.equals("\u00a3") && link > token + 3;
      if (otherSum || STOPS.contains(key)) {
        return Optional.empty();
      }
      if (key.equals("at") || key.equals("by") || key.equals("in")) {
        Optional<Mention> owner = mentionSoonAfter(sentence, link);
        if (owner.isPresent()) {
          return owner;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> mentionSoonAfter(Sentence sentence, int link) {
    return scene.mentionsIn(sentence).stream()
        .filter(m -> m.first() > link && m.first() - link <= 4 && isOwner(m))
        .filter(m -> isBridged(link + 1, m.first()))
        .findFirst();
  }

  private boolean isBridged(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!BRIDGE.contains(document.key(i))) {
        return false;
      }
    }
    return true;
  }

  /** "the other £13.5m in Derby": the place that the name of a body begins with. */
  private Optional<Mention> placeAfter(int token) {
    for (int i = token + 1; i < Math.min(token + 7, document.tokens().size() - 1); i++) {
      if (document.key(i).equals("in") && document.token(i + 1).isCapital()) {
        String place = document.token(i + 1).text() + " ";
        return scene.mentions().stream().filter(m -> m.body().name().startsWith(place)).findFirst();
      }
    }
    return Optional.empty();
  }

  private List<OrganisationReference> setOrSingle(
      Sentence sentence, Mention last, OrganisationRole role) {
    List<Mention> mentions = scene.mentionsIn(sentence);
    for (BodySet set : Sets.of(document, sentence, mentions)) {
      if (set.at() == last.end()) {
        List<OrganisationReference> references = new ArrayList<>();
        mentions.stream()
            .filter(m -> m.end() <= last.end() && set.bodies().contains(m.body()))
            .forEach(m -> references.add(References.of(document, m, role)));
        return references;
      }
    }
    return List.of(References.of(document, last, role));
  }

  private Optional<List<OrganisationReference>> afterwards(
      Sentence sentence, int token, OrganisationRole role) {
    return scene.mentionsIn(sentence).stream()
        .filter(m -> m.first() >= token && isOwner(m))
        .findFirst()
        .map(m -> List.of(References.of(document, m, role)));
  }
}
