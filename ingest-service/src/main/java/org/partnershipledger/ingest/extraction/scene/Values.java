package org.partnershipledger.ingest.extraction.scene;

import java.util.List;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.value.BasisCue;
import org.partnershipledger.ingest.extraction.value.CountMention;
import org.partnershipledger.ingest.extraction.value.DateMention;
import org.partnershipledger.ingest.extraction.value.DateResolver;
import org.partnershipledger.ingest.extraction.value.MoneyMention;
import org.partnershipledger.ingest.extraction.value.ShareMention;
import org.partnershipledger.ingest.extraction.value.SpanOfYears;

/**
 * The values of an article.
 *
 * @param money amounts in pounds
 * @param shares percentages and fractions
 * @param counts other numbers
 * @param dates date expressions
 * @param spans horizons in years
 * @param basis words for the time basis of an amount
 * @param resolver turns date expressions into dates
 */
public record Values(
    List<MoneyMention> money,
    List<ShareMention> shares,
    List<CountMention> counts,
    List<DateMention> dates,
    List<SpanOfYears> spans,
    List<BasisCue> basis,
    DateResolver resolver) {
  /** The amounts of a sentence. */
  public List<MoneyMention> moneyIn(Sentence sentence) {
    return money.stream().filter(m -> sentence.holds(m.first())).toList();
  }

  /** The shares of a sentence. */
  public List<ShareMention> sharesIn(Sentence sentence) {
    return shares.stream().filter(m -> sentence.holds(m.first())).toList();
  }

  /** The dates of a sentence. */
  public List<DateMention> datesIn(Sentence sentence) {
    return dates.stream().filter(m -> sentence.holds(m.first())).toList();
  }
}
