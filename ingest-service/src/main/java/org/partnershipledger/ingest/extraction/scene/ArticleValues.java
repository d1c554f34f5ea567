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
import org.partnershipledger.ingest.extraction.value.Values;

/**
 * The values of an article, and what turns its date expressions into dates.
 *
 * @param found money, shares, counts, dates and spans
 * @param resolver turns date expressions into dates
 */
public record ArticleValues(Values found, DateResolver resolver) {
  /** All amounts of the article. */
  public List<MoneyMention> money() {
    return found.amounts();
  }

  /** All shares of the article. */
  public List<ShareMention> shares() {
    return found.shares();
  }

  /** All other numbers of the article. */
  public List<CountMention> counts() {
    return found.counts();
  }

  /** All dates of the article. */
  public List<DateMention> dates() {
    return found.dates();
  }

  /** All horizons in years. */
  public List<SpanOfYears> spans() {
    return found.spans();
  }

  /** All words for the time basis of an amount. */
  public List<BasisCue> basis() {
    return found.basisCues();
  }

  /** The amounts of a sentence. */
  public List<MoneyMention> moneyIn(Sentence sentence) {
    return money().stream().filter(m -> sentence.holds(m.first())).toList();
  }

  /** The shares of a sentence. */
  public List<ShareMention> sharesIn(Sentence sentence) {
    return shares().stream().filter(m -> sentence.holds(m.first())).toList();
  }

  /** The dates of a sentence. */
  public List<DateMention> datesIn(Sentence sentence) {
    return dates().stream().filter(m -> sentence.holds(m.first())).toList();
  }
}
