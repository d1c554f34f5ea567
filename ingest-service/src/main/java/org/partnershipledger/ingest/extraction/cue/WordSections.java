package org.partnershipledger.ingest.extraction.cue;

import java.util.HashMap;
import java.util.Map;
import org.partnershipledger.ingest.extraction.lexicon.WordFile;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sieve;
import org.partnershipledger.ingest.extraction.text.Tokeniser;

/**
 * Single words by section, read from plain text beside a class; a section is one bit, so that a
 * word is looked up once and then only compared.
 *
 * <p>A file has sections {@code [name]} and a word a line; {@code #} begins a reason. Words are
 * looked up by token key, so capitals in a list do not matter.
 */
public final class WordSections {
  private static final Long NONE = 0L;
  private final Map<String, Long> bits = new HashMap<>();
  private final Map<String, Long> words = new HashMap<>();
  private final Sieve sieve = new Sieve();

  private WordSections() {}

  /** Reads a file that stands beside a class; a missing file is an error of the build. */
  public static WordSections of(Class<?> beside, String file) {
    WordSections sections = new WordSections();
    for (WordFile.Line line : WordFile.lines(beside, file)) {
      long bit = sections.bits.computeIfAbsent(line.section(), s -> 1L << sections.bits.size());
      String key = Tokeniser.keyOf(line.words());
      sections.words.merge(key, bit, (a, b) -> a | b);
      sections.sieve.add(key);
    }
    if (sections.bits.size() > Long.SIZE) {
      throw new IllegalArgumentException(file + " has more than 64 sections");
    }
    return sections;
  }

  /** The bit of a section; an unknown section is an error of the caller. */
  public long bit(String section) {
    Long bit = bits.get(section);
    if (bit == null) {
      throw new IllegalArgumentException("no section " + section);
    }
    return bit;
  }

  /** The bits of the sections that list a word; 0 for an unlisted one. */
  public long of(String key) {
    return sieve.lets(key) ? words.getOrDefault(key, NONE) : 0;
  }

  /** The bits of each token of a document. */
  public long[] of(Document document) {
    long[] of = new long[document.tokens().size()];
    for (int i = 0; i < of.length; i++) {
      of[i] = of(document.key(i));
    }
    return of;
  }

  /** Whether a section lists a word. */
  public boolean has(String section, String key) {
    long listed = of(key);
    return listed != 0 && (listed & bit(section)) != 0;
  }

  /** Whether any section lists a word. */
  public boolean knows(String key) {
    return sieve.lets(key) && words.containsKey(key);
  }
}
