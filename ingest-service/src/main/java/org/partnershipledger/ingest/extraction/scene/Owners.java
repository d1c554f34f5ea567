package org.partnershipledger.ingest.extraction.scene;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.person.PersonMention;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.value.MoneyMention;

/**
 * Whose a sum is: the body tied to it, else the subject of its clause, else of the clause before,
 * else what the text speaks of.
 */
public final class Owners {
  private static final Set<String> STOPS = WordSets.of(Owners.class, "subjects.stops");
  private static final Set<String> BRIDGE = WordSets.of(Owners.class, "subjects.bridge");
  private static final Set<String> RELATIVES = WordSets.of(Owners.class, "owners.relatives");
  private static final Set<String> HAVE = Set.of("have", "has", "had");
  private static final Set<String> ARTICLES = Set.of("a", "an", "its", "their", "spent");
  private static final Set<String> COSTING = Set.of("cost", "costs", "costing");
  private static final int FAR = 13;
  private static final int NEAR = 5;

  private final Scene scene;
  private final Document document;
  private final Referents referents;

  /** Owners in one article. */
  public Owners(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
    this.referents = scene.referents();
  }

  /**
   * The bodies that a sum belongs to; empty when the text gives none.
   *
   * @param first index of the sum's first token
   * @param end index one past its last token
   * @param shared whether money of this kind is by default that of all parties together
   */
  public List<OrganisationReference> of(Sentence sentence, int first, int end, boolean shared) {
    Optional<Referent> here =
        inSentence(sentence, first, end).filter(r -> !shared || !isPriced(r, first));
    if (here.filter(r -> !r.isOverseer() || isOwnDoing(r, first)).isPresent()) {
      return references(here.get());
    }
    Optional<List<Body>> speaker = speaker(sentence, first);
    if (speaker.isPresent()) {
      return references(new Referent(first, end, speaker.get(), false));
    }
    Optional<List<Body>> parties = referents.parties(sentence);
    Optional<List<Body>> topic = referents.topicBefore(sentence).map(List::of);
    Optional<List<Body>> told = shared ? parties.or(() -> topic) : topic.or(() -> parties);
    if (here.isPresent() && told.isEmpty()) {
      return references(here.get());
    }
    return told.map(b -> references(new Referent(first, end, b, false))).orElse(List.of());
  }

  /** The bodies that the words of the sentence itself give a sum; empty when none do. */
  public List<OrganisationReference> within(Sentence sentence, int first, int end) {
    return inSentence(sentence, first, end)
        .filter(r -> r.isSingle() ? r.named() && !r.isOverseer() : true)
        .map(this::references)
        .orElse(List.of());
  }

  private Optional<Referent> inSentence(Sentence sentence, int first, int end) {
    return adjacent(first)
        .or(() -> recipient(sentence, first))
        .or(() -> possessor(sentence, first))
        .or(() -> predicate(sentence, end))
        .or(() -> whoMoves(sentence, end))
        .or(() -> tied(sentence, first, end))
        .or(() -> relative(sentence, first))
        .or(() -> respective(sentence, first))
        .or(() -> before(sentence, first))
        .or(() -> after(sentence, end));
  }

  /** "it cost £5m": what has a price is a deed, and no body. */
  private boolean isPriced(Referent referent, int sum) {
    boolean it = document.key(referent.first()).equals("it");
    for (int i = referent.end(); it && i < sum; i++) {
      if (COSTING.contains(document.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** An overseer's own money: "the regulator, which has spent £5m", "the two have a budget of". */
  private boolean isOwnDoing(Referent overseer, int sum) {
    boolean relative = RELATIVES.contains(document.key(overseer.end() + 1));
    boolean has = HAVE.contains(document.key(overseer.end()));
    boolean article = ARTICLES.contains(document.key(overseer.end() + 1));
    return overseer.end() < sum && (relative || has && article);
  }

  /** "He puts the deficit at £5m": of the body that the speaker runs. */
  private Optional<List<Body>> speaker(Sentence sentence, int first) {
    return scene.personsIn(sentence).stream()
        .filter(p -> p.end() <= first && !p.employers().isEmpty())
        .map(PersonMention::employers)
        .filter(e -> e.stream().noneMatch(Body::isOverseer))
        .reduce((a, b) -> b);
  }

  /** "Northtown (£5m)", "and Southtown £5m": the name stands right before the sum. */
  private Optional<Referent> adjacent(int first) {
    String key = document.key(first - 1);
    int last = key.equals("(") || key.equals(":") ? first - 2 : first - 1;
    return last < 0
        ? Optional.empty()
        : scene
            .mentionAt(last)
            .filter(m -> m.end() == last + 1 && Referents.isOwner(m.body()))
            .map(m -> new Referent(m.first(), m.end(), List.of(m.body()), true));
  }

  /** "Northtown's £5m debt", "Northtown's planned deficit of £5m". */
  private Optional<Referent> possessor(Sentence sentence, int first) {
    Optional<Referent> last =
        lastBefore(sentence, scene.cues().clauseAt(first).first(), first)
            .filter(r -> isPossessive(r.end()) && !r.isOverseer());
    return last.filter(r -> r.end() > otherSumBefore(sentence, first))
        .filter(r -> r.end() + 1 == first || hasMeasure(sentence, r.end() + 1));
  }

  /** "lent Northtown £5m", "is to pay it a subsidy of £5m": of the one who gets it. */
  private Optional<Referent> recipient(Sentence sentence, int first) {
    return lastBefore(sentence, first - NEAR, first)
        .filter(r -> Referents.isGiven(document, r.first()) && noComma(r.end(), first));
  }

  private boolean isPossessive(int token) {
    return document.token(token).shape() == Token.Shape.POSSESSIVE;
  }

  private boolean hasMeasure(Sentence sentence, int from) {
    return scene.phrases().in(sentence).stream()
        .anyMatch(p -> p.category().startsWith("f.") && p.first() >= from && p.first() <= from + 3);
  }

  /** "the £5m that Northtown lost". */
  private Optional<Referent> whoMoves(Sentence sentence, int end) {
    boolean opens = document.key(end).equals("that") || document.key(end).equals("which");
    return opens
        ? referents.in(sentence).stream()
            .filter(r -> r.first() > end && r.first() <= end + 2 && !r.isOverseer())
            .findFirst()
        : Optional.empty();
  }

  /** "of which £5m is Northtown's". */
  private Optional<Referent> predicate(Sentence sentence, int end) {
    return document.key(end).equals("is") || document.key(end).equals("was")
        ? referents.in(sentence).stream()
            .filter(r -> r.first() == end + 1 && isPossessive(r.end()))
            .findFirst()
        : Optional.empty();
  }

  /** "A and B lost £3m and £5m respectively": the first sum is the first body's. */
  private Optional<Referent> respective(Sentence sentence, int first) {
    if (sentence.tokens().stream().noneMatch(t -> t.is("respectively"))) {
      return Optional.empty();
    }
    List<MoneyMention> sums = scene.values().moneyIn(sentence);
    int place = 0;
    while (place < sums.size() && sums.get(place).end() <= first) {
      place++;
    }
    int index = place;
    return referents.in(sentence).stream()
        .filter(r -> r.bodies().size() == sums.size() && r.end() <= first)
        .findFirst()
        .map(r -> new Referent(r.first(), r.end(), List.of(r.bodies().get(index)), r.named()));
  }

  private List<OrganisationReference> references(Referent referent) {
    Resolution resolution = referent.named() ? Resolution.EXACT : Resolution.GROUP;
    return referent.bodies().stream()
        .map(
            b ->
                References.of(
                    document,
                    b,
                    referent.first(),
                    referent.end(),
                    resolution,
                    OrganisationRole.SUBJECT))
        .toList();
  }

  /** "£9.5m at the Burton trust", and with nobody before it "£5m could be saved by the trust". */
  private Optional<Referent> tied(Sentence sentence, int first, int end) {
    boolean alone = lastBefore(sentence, sentence.first(), first).isEmpty();
    int limit = Math.min(end + (alone ? FAR : NEAR), sentence.last());
    for (int link = end; link < limit && !isStop(link); link++) {
      int at = link + 1;
      if (isTie(document.key(link), alone)) {
        Optional<Referent> owner = soonAfter(sentence, at - 1).or(() -> called(at));
        if (owner.isPresent()) {
          return owner.filter(r -> !r.isOverseer());
        }
      }
    }
    return Optional.empty();
  }

  /** "£5m at Weston": a place right behind the tie, for the body called after it. */
  private Optional<Referent> called(int token) {
    return referents.calledAt(token);
  }

  private boolean isStop(int token) {
    return STOPS.contains(document.key(token)) || document.key(token).equals("\u00a3");
  }

  private static boolean isTie(String key, boolean alone) {
    return switch (key) {
      case "at", "in" -> true;
      case "by", "between", "for" -> alone;
      default -> false;
    };
  }

  private Optional<Referent> soonAfter(Sentence sentence, int link) {
    return referents.in(sentence).stream()
        .filter(r -> !document.key(r.first()).equals("its")) // "in its first year"
        .filter(r -> r.first() > link && r.first() - link <= 4 && isBridged(link + 1, r.first()))
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

  /** "Exeter, which turns over £500m", "Hillingdon, whose deficit is £36m". */
  private Optional<Referent> relative(Sentence sentence, int first) {
    Optional<Referent> last = lastBefore(sentence, sentence.first(), first);
    return last.filter(
            r ->
                !isOfSet(r)
                    && document.key(r.end()).equals(",")
                    && RELATIVES.contains(document.key(r.end() + 1))
                    && noComma(r.end() + 1, first))
        .map(this::antecedent);
  }

  /** "the smaller of the two": the set that something is one of. */
  private boolean isOfSet(Referent referent) {
    return !referent.isSingle() && document.key(referent.first() - 1).equals("of");
  }

  /** "A and B, which has a deficit": of B alone, as the verb is singular. */
  private Referent antecedent(Referent referent) {
    String verb = document.key(referent.end() + 2);
    boolean one = verb.endsWith("s") && !referent.isSingle();
    Optional<Referent> own =
        scene
            .mentionAt(referent.first())
            .filter(m -> one)
            .map(m -> new Referent(m.first(), m.end(), List.of(m.body()), true));
    return own.orElse(referent);
  }

  private boolean noComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (document.key(i).equals(",")) {
        return false;
      }
    }
    return true;
  }

  private Optional<Referent> lastBefore(Sentence sentence, int from, int to) {
    return referents.in(sentence).stream()
        .filter(r -> r.first() >= from && r.end() <= to)
        .reduce((a, b) -> b);
  }

  /** The subject of the sum's own stretch, of its clause, of the sentence. */
  private Optional<Referent> before(Sentence sentence, int first) {
    int clause = scene.cues().clauseAt(first).first();
    int stretch = Math.max(clause, otherSumBefore(sentence, first));
    int other = otherSumBefore(sentence, first);
    return subject(sentence, stretch, first)
        .or(() -> other > sentence.first() ? subject(sentence, other, first) : Optional.empty())
        .or(() -> upwards(sentence, clause, first))
        .or(() -> lastBefore(sentence, sentence.first(), first));
  }

  /** The subject of the nearest clause that has one, going back from the sum's own. */
  private Optional<Referent> upwards(Sentence sentence, int clause, int first) {
    int from = clause;
    Optional<Referent> subject = subject(sentence, from, first);
    while (subject.isEmpty() && from > sentence.first()) {
      from = scene.cues().clauseAt(from - 1).first();
      subject = subject(sentence, from, first);
    }
    return subject;
  }

  private int otherSumBefore(Sentence sentence, int first) {
    return scene.values().moneyIn(sentence).stream()
        .mapToInt(m -> m.end())
        .filter(e -> e <= first)
        .max()
        .orElse(sentence.first());
  }

  /** The first that is no object of a preposition and does not only oversee, else the last. */
  private Optional<Referent> subject(Sentence sentence, int from, int to) {
    Optional<Referent> placed = Optional.empty();
    for (Referent referent : referents.in(sentence)) {
      boolean party = !referent.isOverseer() || isOwnDoing(referent, to);
      if (referent.first() >= from && referent.end() <= to && party) {
        if (!referents.isPlaced(referent.first(), sentence)) {
          return Optional.of(referent);
        }
        placed = Optional.of(referent);
      }
    }
    return placed;
  }

  private Optional<Referent> after(Sentence sentence, int end) {
    return referents.in(sentence).stream()
        .filter(r -> r.first() >= end && r.named() && !r.isOverseer())
        .findFirst();
  }
}
