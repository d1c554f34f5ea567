package org.partnershipledger.ingest.extraction.scene;

import java.util.List;
import org.partnershipledger.ingest.extraction.text.BySentence;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.value.BasisCue;
import org.partnershipledger.ingest.extraction.value.CountMention;
import org.partnershipledger.ingest.extraction.value.DateMention;
import org.partnershipledger.ingest.extraction.value.DateResolver;
import org.partnershipledger.ingest.extraction.value.MoneyMention;
import org.partnershipledger.ingest.extraction.value.ShareMention;
import org.partnershipledger.ingest.extraction.value.SpanOfYears;
import org.partnershipledger.ingest.extraction.value.Values;

/** The values of an article by sentence, and what turns its date expressions into dates. */
public final class ArticleValues {
  private final Values found;
  private final DateResolver resolver;
  private final BySentence<MoneyMention> money;
  private final BySentence<DateMention> dates;
  private final BySentence<SpanOfYears> spans;
  private final BySentence<BasisCue> basis;

  /** The values found in a document. */
  public ArticleValues(Document document, Values found, DateResolver resolver) {
    this.found = found;
    this.resolver = resolver;
    this.money = BySentence.of(document, found.amounts(), MoneyMention::first);
    this.dates = BySentence.of(document, found.dates(), DateMention::first);
    this.spans = BySentence.of(document, found.spans(), SpanOfYears::first);
    this.basis = BySentence.of(document, found.basisCues(), BasisCue::first);
  }

  /** What turns date expressions into dates. */
  public DateResolver resolver() {
    return resolver;
  }

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

  /** The amounts of a sentence. */
  public List<MoneyMention> moneyIn(Sentence sentence) {
    return money.in(sentence);
  }

  /** The dates of a sentence. */
  public List<DateMention> datesIn(Sentence sentence) {
    return dates.in(sentence);
  }

  /** The horizons in years of a sentence. */
  public List<SpanOfYears> spansIn(Sentence sentence) {
    return spans.in(sentence);
  }

  /** The words for the time basis of an amount in a sentence. */
  public List<BasisCue> basisIn(Sentence sentence) {
    return basis.in(sentence);
  }
}
