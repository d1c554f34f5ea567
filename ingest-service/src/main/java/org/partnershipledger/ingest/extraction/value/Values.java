package org.partnershipledger.ingest.extraction.value;

import java.util.BitSet;
import java.util.List;
import org.partnershipledger.ingest.extraction.text.Document;

/**
 * All values of a document, found together so that no token is read as two of them.
 *
 * @param amounts amounts of pounds
 * @param shares percentages and fractions
 * @param dates dates, before the calendar gives them a place
 * @param counts numbers that count something
 * @param spans lengths of time in years
 * @param basisCues words that make an amount annual, cumulative or one-off
 */
public record Values(
    List<MoneyMention> amounts,
    List<ShareMention> shares,
    List<DateMention> dates,
    List<CountMention> counts,
    List<SpanOfYears> spans,
    List<BasisCue> basisCues) {

  /** Finds the values of a document. */
  public static Values of(Document document) {
    ValueText text = new ValueText(document);
    BitSet taken = new BitSet(text.size());
    List<MoneyMention> amounts = MoneyReader.read(text, taken);
    List<ShareMention> shares = ShareReader.read(text, taken);
    List<DateMention> dates = DateReader.read(text, taken);
    List<CountMention> counts = CountReader.read(text, taken);
    return new Values(
        amounts, shares, dates, counts, SpanReader.read(text, dates), BasisCueReader.read(text));
  }
}
