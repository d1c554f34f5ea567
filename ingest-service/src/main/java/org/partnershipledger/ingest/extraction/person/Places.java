package org.partnershipledger.ingest.extraction.person;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.cue.WordSections;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Token;

/**
 * The places that the names of providers are known by: "chief executive at Bristol", "Central's
 * chairman". The provider named first has the word; outside offices a place stays a place.
 */
final class Places {
  private static final WordSections WORDS = WordSections.of(Places.class, "place-words.txt");

  private final Document document;
  private final Map<String, Body> byWord = new HashMap<>();
  private final Map<Body, String> names = new LinkedHashMap<>();

  Places(Document document, List<Mention> mentions) {
    this.document = document;
    for (Mention mention : mentions) {
      if (mention.body().isProvider()) {
        if (!names.containsKey(mention.body())) {
          learn(mention);
        }
        learnPlaceBehind(mention);
      }
    }
  }

  private void learn(Mention mention) {
    StringBuilder name = new StringBuilder();
    for (int i = mention.first(); i < mention.end(); i++) {
      Token token = document.token(i);
      name.append(' ').append(token.key());
      boolean opens = i == mention.first() && WORDS.has("direction", token.key());
      if (token.isCapital() && (opens || !WORDS.knows(token.key()))) {
        byWord.putIfAbsent(token.key(), mention.body());
      }
    }
    names.put(mention.body(), name.append(' ').toString());
  }

  /** "Riverside NHS Trust in Harford" is what "Harford" means from there on. */
  private void learnPlaceBehind(Mention mention) {
    int place = mention.end() + 1;
    boolean told =
        document.key(mention.end()).equals("in")
            && place < document.tokens().size()
            && document.token(place).isCapital()
            && document.sentenceOf(mention.first()).holds(place);
    if (told && !WORDS.knows(document.key(place))) {
      byWord.putIfAbsent(document.key(place), mention.body());
    }
  }

  /** The provider known by the one word at a token; a direction before it must be in its name. */
  @Nullable Body at(int token) {
    if (token < 0 || token >= document.tokens().size() || !document.token(token).isCapital()) {
      return null;
    }
    String before = document.key(token - 1);
    boolean directed =
        token > 0 && WORDS.has("direction", before) && document.token(token - 1).isCapital();
    return directed
        ? named(" " + before + " " + document.key(token) + " ")
        : byWord.getOrDefault(document.key(token), inTown(document.key(token)));
  }

  /** The provider of the article that runs a hospital in a town, if only one does. */
  private @Nullable Body inTown(String town) {
    Set<String> codes = Towns.codes(town);
    Body found = null;
    if (!codes.isEmpty()) {
      for (Body body : names.keySet()) {
        if (body.id().filter(codes::contains).isPresent()) {
          if (found != null && !found.id().equals(body.id())) {
            return null;
          }
          found = body;
        }
      }
    }
    return found;
  }

  private @Nullable Body named(String words) {
    for (Map.Entry<Body, String> entry : names.entrySet()) {
      if (entry.getValue().contains(words)) {
        return entry.getKey();
      }
    }
    return null;
  }

  /** Index one past the place that begins at a token; the token itself where none does. */
  int end(int token) {
    boolean directed =
        WORDS.has("direction", document.key(token))
            && token + 1 < document.tokens().size()
            && document.token(token + 1).isCapital();
    int last = directed ? token + 1 : token;
    boolean goesOn =
        last + 1 < document.tokens().size()
            && document.token(last + 1).isCapital()
            && document.sentenceOf(token).holds(last + 1);
    return at(last) == null || goesOn ? token : last + 1;
  }

  /** Whether the noun behind "the Harford" makes it none of ours: "the Harford league". */
  boolean isOtherThing(int noun) {
    return noun < document.tokens().size()
        && document.token(noun).shape() == Token.Shape.LOWER
        && !WORDS.has("ours", document.key(noun));
  }
}
