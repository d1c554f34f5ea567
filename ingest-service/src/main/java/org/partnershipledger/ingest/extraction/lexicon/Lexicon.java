package org.partnershipledger.ingest.extraction.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.text.Sieve;
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
  private final Sieve firstWords = new Sieve();

  private Lexicon() {}

  /** Reads word lists that stand beside a class. */
  public static Lexicon of(Class<?> beside, String... files) {
    Lexicon lexicon = new Lexicon();
    for (String file : files) {
      lexicon.read(beside, file);
    }
    lexicon.root.settle(Map.of());
    return lexicon;
  }

  /** All occurrences in these tokens, in order; per category the longest at each place. */
  public List<Phrase> find(List<Token> tokens) {
    List<Phrase> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (firstWords.lets(tokens.get(i).key())) {
        findAt(tokens, i, found);
      }
    }
    return found;
  }

  private void findAt(List<Token> tokens, int start, List<Phrase> found) {
    List<Entry> longest = List.of();
    int at = start;
    for (Node node = root.next.get(tokens.get(start).key()); node != null; ) {
      longest = node.longest.isEmpty() ? longest : node.longest;
      at++;
      node = at < tokens.size() ? node.step(tokens.get(at).key()) : null;
    }
    int first = tokens.get(start).index();
    for (Entry entry : longest) {
      found.add(new Phrase(entry.category, first, first + entry.length, entry.words));
    }
  }

  private void read(Class<?> beside, String file) {
    WordFile.lines(beside, file).forEach(line -> add(line.section(), line.words()));
  }

  private void add(String category, String words) {
    for (String expanded : Alternatives.expand(words)) {
      List<Token> tokens = Tokeniser.tokenise(expanded);
      firstWords.add(tokens.getFirst().key());
      Node node = root;
      for (Token token : tokens) {
        node = node.next.computeIfAbsent(token.key(), k -> new Node());
      }
      node.entries.add(new Entry(category, words, tokens.size()));
    }
  }

  private record Entry(String category, String words, int length) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>(1);

    private String onlyKey = "";
    private @Nullable Node only;

    /** Most words are followed by one other in the lists: that one needs no look-up. */
    private @Nullable Node step(String key) {
      return switch (next.size()) {
        case 0 -> null;
        case 1 -> key.equals(onlyKey) ? only : null;
        default -> next.get(key);
      };
    }

    /** What is found by who gets as far as here; empty where no phrase ends. */
    private List<Entry> longest = List.of();

    private void settle(Map<String, Entry> before) {
      Map<String, Entry> byCategory = new HashMap<>(before);
      entries.forEach(entry -> byCategory.put(entry.category, entry));
      longest = entries.isEmpty() ? List.of() : List.copyOf(byCategory.values());
      next.forEach(
          (key, node) -> {
            onlyKey = key;
            only = node;
            node.settle(byCategory);
          });
    }
  }
}
