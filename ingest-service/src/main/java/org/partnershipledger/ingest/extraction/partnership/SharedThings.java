package org.partnershipledger.ingest.extraction.partnership;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * A word for sharing beside a word for what is shared: "a single rota for kidney patients", "to
 * pool their eye surgeons". What is shared tells the form, whatever stands between the two, so that
 * no list has to hold every pair.
 */
final class SharedThings {
  /** The words of a phrase that was put together here begin like this, for the explanation. */
  private static final String MADE = "shared: ";

  private static final Set<String> BESIDE = words("beside");
  private static final Set<String> DOING = words("doing");
  private static final Set<String> DONE = words("done");
  private static final Set<String> SHARING =
      Stream.of(BESIDE, DOING, DONE).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> ENDS = words("ends");
  private static final Set<String> NO_THING = words("no-thing");
  private static final Set<String> BES = Set.of("be", "been", "being", "is", "are", "was", "were");
  private static final int NEAR = 4;
  private static final int OBJECT = 7;
  private static final int SUBJECT = 24;

  /** What bodies can share, and the way of working together that it is. */
  private enum Thing {
    OFFICE("join.leadership"),
    CARE("join.network"),
    SUPPORT("join.services"),
    COMPANY("join.venture");

    private final String category;
    private final Set<String> heads;

    Thing(String category) {
      this.category = category;
      this.heads = words(name().toLowerCase(Locale.ROOT));
    }

    static Optional<Thing> of(String key) {
      return Arrays.stream(values()).filter(t -> t.heads.contains(key)).findFirst();
    }
  }

  private final Scene scene;
  private final Document document;

  SharedThings(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
  }

  private static Set<String> words(String section) {
    return WordSets.of(SharedThings.class, "sharedthings." + section);
  }

  /** Whether a phrase was put together here. */
  static boolean is(Phrase phrase) {
    return phrase.words().startsWith(MADE);
  }

  /** The phrases of a sentence, in the order of the text; the first of each kind of thing. */
  Collection<Phrase> in(Sentence sentence) {
    Map<String, Phrase> found = new LinkedHashMap<>();
    for (int i = sentence.first(); i < sentence.last(); i++) {
      if (SHARING.contains(document.key(i))) {
        at(sentence, i).ifPresent(p -> found.putIfAbsent(p.category(), p));
      }
    }
    return found.values();
  }

  private Optional<Phrase> at(Sentence sentence, int word) {
    String key = document.key(word);
    if (DONE.contains(key) && BES.contains(document.key(word - 1))) {
      return behind(word, Math.max(scene.cues().clauseAt(word).first(), word - SUBJECT));
    }
    if (BESIDE.contains(key)) {
      return ahead(word, Math.min(sentence.last(), word + 1 + NEAR));
    }
    return DOING.contains(key)
        ? ahead(word, Math.min(sentence.last(), word + 1 + OBJECT))
        : Optional.empty();
  }

  /** "share a chief executive": the first thing behind the word, up to where its phrase ends. */
  private Optional<Phrase> ahead(int word, int limit) {
    for (int i = word + 1; i < limit && !ENDS.contains(document.key(i)); i++) {
      Optional<Thing> thing = thingAt(i);
      if (thing.isPresent() && !NO_THING.contains(document.key(i + 1))) {
        return Optional.of(phrase(thing.get(), word, i + 1));
      }
    }
    return Optional.empty();
  }

  /** "their laboratories will be pooled": the thing is the subject. */
  private Optional<Phrase> behind(int word, int limit) {
    for (int i = word - 1; i >= limit; i--) {
      Optional<Thing> thing = thingAt(i);
      if (thing.isPresent()) {
        return Optional.of(phrase(thing.get(), i, word + 1));
      }
    }
    return Optional.empty();
  }

  /** "Northtown Community Services NHS Trust" is a name, and no thing. */
  private Optional<Thing> thingAt(int token) {
    return Thing.of(document.key(token)).filter(t -> scene.mentionAt(token).isEmpty());
  }

  private static Phrase phrase(Thing thing, int first, int end) {
    return new Phrase(thing.category, first, end, MADE + thing.name().toLowerCase(Locale.ROOT));
  }
}
