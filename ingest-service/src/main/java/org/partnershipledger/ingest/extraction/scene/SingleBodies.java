package org.partnershipledger.ingest.extraction.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.BodySet;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Singular descriptions of bodies: "the trust", "it", "its larger neighbour", "the latter". */
final class SingleBodies {
  private static final Set<String> NOUNS = words("nouns");
  private static final Set<String> ADJECTIVES = words("adjectives");
  private static final Set<String> SIZES = words("sizes");
  private static final Set<String> JOINED = words("joined");
  private static final Set<String> WHOLES = words("wholes");
  private static final Set<String> PARTNERS = words("partners");

  private final Document document;
  private final Referents referents;

  SingleBodies(Document document, Referents referents) {
    this.document = document;
    this.referents = referents;
  }

  private static Set<String> words(String section) {
    return WordSets.of(SingleBodies.class, "singles." + section);
  }

  /** The descriptions of a sentence whose bodies are sure, in order. */
  List<Referent> in(Sentence sentence, List<Referent> others) {
    List<Referent> found = new ArrayList<>();
    for (int i = sentence.first(); i < sentence.last(); i++) {
      if (mayStandForOne(document.key(i)) && Referents.isFree(i, others)) {
        List<Referent> here = new ArrayList<>(others);
        here.addAll(found);
        at(i, sentence, here).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean mayStandForOne(String key) {
    return switch (key) {
      case "it", "its", "the", "this", "that" -> true;
      default -> false;
    };
  }

  private Optional<Referent> at(int token, Sentence sentence, List<Referent> others) {
    return switch (document.key(token)) {
      case "it" ->
          isOfDeal(token, sentence)
              ? Optional.empty()
              : referent(token, token + 1, focus(token, sentence, others));
      case "its" -> owned(token, sentence, others);
      case "the", "this", "that" -> described(token, sentence, others);
      default -> Optional.empty();
    };
  }

  /** "setting it up", "preparing for it": what is done, rather than a body. */
  private boolean isOfDeal(int token, Sentence sentence) {
    String before = document.key(token - 1);
    boolean gerund = before.endsWith("ing") && !before.equals("costing");
    return gerund || referents.isPlaced(token, sentence);
  }

  private static Optional<Referent> referent(int first, int end, Optional<Body> body) {
    return body.map(b -> new Referent(first, end, List.of(b), false));
  }

  /** The single body named first in the sentence before a token, else the topic before it. */
  private Optional<Body> focus(int token, Sentence sentence, List<Referent> others) {
    if (document.key(token).equals("it") && Referents.isGiven(document, token)) {
      return referents.topicBefore(sentence);
    }
    List<Referent> single =
        others.stream()
            .filter(r -> r.end() <= token && r.isSingle() && !r.isOverseer())
            .sorted(Comparator.comparingInt(Referent::first))
            .toList();
    return single.stream()
        .filter(r -> !referents.isPlaced(r.first(), sentence))
        .findFirst()
        .or(() -> single.stream().findFirst())
        .map(r -> r.bodies().getFirst())
        .or(() -> referents.topicBefore(sentence));
  }

  /** "its deficit" is the focus's; "its larger neighbour" is the other one. */
  private Optional<Referent> owned(int token, Sentence sentence, List<Referent> others) {
    Optional<Body> focus = focus(token, sentence, others);
    int at = token + 1;
    while (isAttribute(at)) {
      at++;
    }
    if (!PARTNERS.contains(document.key(at))) {
      return referent(token, token + 1, focus);
    }
    return referent(token, at + 1, focus.flatMap(f -> other(sentence, f)));
  }

  private boolean isAttribute(int token) {
    return ADJECTIVES.contains(document.key(token)) || SIZES.contains(document.key(token));
  }

  private Optional<Referent> described(int token, Sentence sentence, List<Referent> others) {
    int at = token + 1;
    boolean size = false;
    boolean joined = false;
    while (isAttribute(at) || JOINED.contains(document.key(at))) {
      size |= SIZES.contains(document.key(at));
      joined |= JOINED.contains(document.key(at));
      at++;
    }
    boolean noun = NOUNS.contains(document.key(at));
    if (joined && noun || at == token + 1 && WHOLES.contains(document.key(at))) {
      int end = at + 1;
      return referents.parties(sentence).map(p -> new Referent(token, end, p, false));
    }
    if (size) {
      return contrasted(token, noun ? at + 1 : at, sentence, others);
    }
    return noun ? referent(token, at + 1, focus(token, sentence, others)) : Optional.empty();
  }

  /** "the former", "the latter", "the other", "the smaller trust". */
  private Optional<Referent> contrasted(
      int token, int end, Sentence sentence, List<Referent> others) {
    Optional<List<Body>> pair = pair(sentence);
    if (pair.isEmpty()) {
      return Optional.empty();
    }
    String key = document.key(token + 1);
    if (key.equals("former") || key.equals("latter")) {
      Body body = key.equals("former") ? pair.get().getFirst() : pair.get().getLast();
      return referent(token, end, Optional.of(body));
    }
    Optional<Body> here =
        others.stream()
            .filter(r -> r.end() <= token && r.isSingle())
            .map(r -> r.bodies().getFirst())
            .filter(b -> isAmong(b, pair.get()))
            .reduce((a, b) -> b);
    Optional<Body> beside = here.or(() -> beside(token, sentence, pair.get()));
    return referent(token, end, beside.flatMap(b -> other(sentence, b)));
  }

  /**
   * The other of the pair named beside: for "the other" before it, for a size at the next start.
   */
  private Optional<Body> beside(int token, Sentence sentence, List<Body> pair) {
    if (document.key(token + 1).equals("other")) {
      return referents.topicBefore(sentence).filter(b -> isAmong(b, pair));
    }
    int next = sentence.index() + 1;
    return next >= document.sentences().size()
        ? Optional.empty()
        : referents.opener(document.sentences().get(next)).filter(b -> isAmong(b, pair));
  }

  private Optional<List<Body>> pair(Sentence sentence) {
    return referents.parties(sentence).filter(p -> p.size() == 2);
  }

  private Optional<Body> other(Sentence sentence, Body one) {
    return pair(sentence)
        .filter(p -> isAmong(one, p))
        .flatMap(p -> p.stream().filter(b -> !BodySet.sameBody(b, one)).findFirst());
  }

  private static boolean isAmong(Body body, List<Body> bodies) {
    return bodies.stream().anyMatch(b -> BodySet.sameBody(b, body));
  }
}
