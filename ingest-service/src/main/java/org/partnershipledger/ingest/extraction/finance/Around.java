package org.partnershipledger.ingest.extraction.finance;

import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.text.Document;

/** The words around a sum, looked up one by one. */
final class Around {
  private static final Set<String> LEADS = WordSets.of(Around.class, "leads");
  private static final String POUND = "\u00a3";

  private final Document document;

  Around(Document document) {
    this.document = document;
  }

  String key(int token) {
    return document.key(token);
  }

  /** Index of the first word of these before a sum, over words that may lead it in; -1 if none. */
  int leadingIn(Sum sum, Set<String> words) {
    int limit = Math.max(sum.sentence().first(), sum.first() - 6);
    for (int i = sum.first() - 1; i >= limit; i--) {
      if (words.contains(key(i))) {
        return i;
      }
      if (!LEADS.contains(key(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** Index one past a sum and "a year", "per annum" or "annually" behind it. */
  int pastRate(Sum sum) {
    int at = sum.end();
    String next = key(at + 1);
    return switch (key(at)) {
      case "a", "each", "every", "per" -> next.equals("year") || next.equals("annum") ? at + 2 : at;
      case "annually", "recurrently", "yearly", "-a-year", "pa" -> at + 1;
      default -> at;
    };
  }

  /** Index of the first of these words between two tokens of the sum's sentence; -1 if none. */
  int firstOf(Sum sum, Set<String> words, int from, int to) {
    int end = Math.min(to, sum.sentence().last());
    for (int i = Math.max(from, sum.sentence().first()); i < end; i++) {
      if (words.contains(key(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Index of the last of these words between two tokens of the sum's sentence; -1 if none. */
  int lastOf(Sum sum, Set<String> words, int from, int to) {
    int first = Math.max(from, sum.sentence().first());
    for (int i = Math.min(to, sum.sentence().last()) - 1; i >= first; i--) {
      if (words.contains(key(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Where the stretch behind a token ends that another sum or a strong mark closes. */
  int stretchEnd(Sum sum, int from, int length) {
    int end = Math.min(from + length, sum.sentence().last());
    for (int i = from; i < end; i++) {
      if (key(i).equals(POUND) || key(i).equals(";") || key(i).equals(":")) {
        return i;
      }
    }
    return end;
  }

  /** Where the stretch before a sum begins that another sum or a strong mark closes. */
  int stretchStart(Sum sum, int length) {
    int limit = Math.max(sum.sentence().first(), sum.first() - length);
    for (int i = sum.first() - 1; i >= limit; i--) {
      if (key(i).equals(POUND) || key(i).equals(";") || key(i).equals(":")) {
        return i + 1;
      }
    }
    return limit;
  }

  /** Words of the text as the sign of a category. */
  Phrase phrase(String category, int first, int end) {
    return new Phrase(category, first, end, document.slice(first, end));
  }
}
