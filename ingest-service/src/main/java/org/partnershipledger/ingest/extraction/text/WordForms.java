package org.partnershipledger.ingest.extraction.text;

import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/**
 * Word forms met before, so that a common word is cut out, folded and hashed once and not in every
 * text. A table of fixed size in which a new form takes the place of an old one: what it answers
 * never depends on what it remembers, so it may be shared and needs no lock.
 */
final class WordForms {
  private static final int SLOTS = 1 << 14;
  private static final int LONGEST = 24;

  // Forms are immutable, so a reader sees a whole form or none, however late.
  private static final @Nullable Form[] MET = new Form[SLOTS];

  private WordForms() {}

  /** A form with the key by which lexicons know it. */
  record Form(String text, String key, Shape shape) {}

  /** The form of a word, with the shape that its letters give it. */
  static Form of(char[] text, int start, int end) {
    int slot = slotOf(text, start, end);
    Form met = met(slot, text, start, end);
    if (met != null) {
      return met;
    }
    String form = new String(text, start, end - start);
    return remember(slot, new Form(form, Tokeniser.keyOf(form), shapeOf(form)));
  }

  /** The form of a number or mark. */
  static Form of(char[] text, int start, int end, Shape shape) {
    int slot = slotOf(text, start, end);
    Form met = met(slot, text, start, end);
    if (met != null && met.shape() == shape) {
      return met;
    }
    String form = new String(text, start, end - start);
    return remember(slot, new Form(form, Tokeniser.keyOf(form), shape));
  }

  private static @Nullable Form met(int slot, char[] text, int start, int end) {
    Form last = MET[slot];
    if (last != null && isAt(last.text(), text, start, end)) {
      return last;
    }
    Form before = MET[slot ^ 1];
    return before != null && isAt(before.text(), text, start, end) ? before : null;
  }

  /** Two words of one slot do not drive each other out: the other slot of the pair is free. */
  private static Form remember(int slot, Form form) {
    if (form.text().length() <= LONGEST) {
      MET[slot ^ 1] = MET[slot];
      MET[slot] = form;
    }
    return form;
  }

  private static boolean isAt(String form, char[] text, int start, int end) {
    int length = end - start;
    if (form.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (form.charAt(i) != text[start + i]) {
        return false;
      }
    }
    return true;
  }

  private static int slotOf(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(SLOTS) + 1;
  }

  private static Shape shapeOf(String word) {
    if (!Character.isUpperCase(word.charAt(0))) {
      return Shape.LOWER;
    }
    for (int i = 1; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return Shape.CAPITALISED;
      }
    }
    return word.length() > 1 ? Shape.UPPER : Shape.CAPITALISED;
  }
}
