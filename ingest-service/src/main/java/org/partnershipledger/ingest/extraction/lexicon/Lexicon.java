package org.partnershipledger.ingest.extraction.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.text.Tokeniser;

/**
 * Phrases by category, read from plain text and matched longest first.
 *
 * <p>A file has sections {@code [category]} and a phrase a line; {@code (a|b)} stands for either
 * word, {@code (a|)} for a word that may be missing, and {@code #} begins a reason.
 */
public final class Lexicon {
  private final Node root = new Node();

  private Lexicon() {}

  /** Reads word lists that stand beside a class. */
  public static Lexicon of(Class<?> beside, String... files) {
    Lexicon lexicon = new Lexicon();
    for (String file : files) {
      lexicon.read(beside, file);
    }
    return lexicon;
  }

  /** All occurrences in these tokens, in order; per category the longest at each place. */
  public List<Phrase> find(List<Token> tokens) {
    List<Phrase> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      findAt(tokens, i, found);
    }
    return found;
  }

  private void findAt(List<Token> tokens, int start, List<Phrase> found) {
    Node node = root.next.get(tokens.get(start).key());
    if (node == null) {
      return;
    }
    Map<String, Phrase> longest = new HashMap<>();
    int at = start;
    while (node != null) {
      for (Entry entry : node.entries) {
        int first = tokens.get(start).index();
        longest.put(
            entry.category, new Phrase(entry.category, first, first + at - start + 1, entry.words));
      }
      at++;
      node = at < tokens.size() ? node.next.get(tokens.get(at).key()) : null;
    }
    found.addAll(longest.values());
  }

  private void read(Class<?> beside, String file) {
    WordFile.lines(beside, file).forEach(line -> add(line.section(), line.words()));
  }

  private void add(String category, String words) {
    for (String expanded : Alternatives.expand(words)) {
      Node node = root;
      for (Token token : Tokeniser.tokenise(expanded)) {
        node = node.next.computeIfAbsent(token.key(), k -> new Node());
      }
      node.entries.add(new Entry(category, words));
    }
  }

  private record Entry(String category, String words) {}

  private static final class Node {
    private final Map<String, @Nullable Node> next = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>(1);
  }
}
