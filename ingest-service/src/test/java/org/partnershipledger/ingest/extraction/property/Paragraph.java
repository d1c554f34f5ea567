package org.partnershipledger.ingest.extraction.property;

import org.partnershipledger.ingest.extraction.property.Trusts.Trust;

/**
 * A paragraph that can be understood alone: two trusts, a person and figures in a known-good text.
 *
 * @param template the text, with {@code {A}} and {@code {B}} for the trusts, {@code {P}} for the
 *     person and {@code {n}} for the number
 */
record Paragraph(String template, Trust one, Trust other, String person, int number) {
  String text() {
    return template
        .replace("{A}", one.name())
        .replace("{B}", other.name())
        .replace("{P}", person)
        .replace("{n}", Integer.toString(number));
  }

  /** The same paragraph about other trusts. */
  Paragraph about(Trust first, Trust second) {
    return new Paragraph(template, first, second, person, number);
  }

  /** The same paragraph in other words. */
  Paragraph saying(String words) {
    return new Paragraph(words, one, other, person, number);
  }
}
