package org.partnershipledger.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.ClaimArguments;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.claim.FinanceArguments;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.Percentage;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.contracts.vocabulary.Additionality;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Confidence;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.DateResolution;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.GrossNet;
import org.partnershipledger.contracts.vocabulary.Manner;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.contracts.vocabulary.Recurrence;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.contracts.vocabulary.Standing;
import org.partnershipledger.contracts.vocabulary.Tense;

/** Claims for tests, in the words of the field. */
public final class Claims {
  private static final int FAR = 5000;

  private Claims() {}

  /** A savings claim to be filled in. */
  public static Saving saving(String id, ArticleHeader article) {
    return new Saving(id, article);
  }

  /** A sum that is not a saving. */
  public static RecordedClaim sum(
      String id, ArticleHeader article, FinanceMeasure measure, String million, String... bodies) {
    return sum(id, article, measure, million, Qualifier.EXACT, quote(id, FAR), false, bodies);
  }

  /** A sum, with its qualifier, its quote, and whether it is what would be. */
  public static RecordedClaim sum(
      String id,
      ArticleHeader article,
      FinanceMeasure measure,
      String million,
      Qualifier qualifier,
      Evidence evidence,
      boolean counterfactual,
      String... bodies) {
    var said =
        new FinanceArguments(
            measure,
            Optional.of(money(million, million, qualifier)),
            Optional.empty(),
            Optional.empty(),
            bodies.length > 1,
            counterfactual);
    return claim(id, article, said, evidence, Attribution.narration(), bodies);
  }

  /** A planned completion. */
  public static RecordedClaim completion(String id, ArticleHeader article, EventDate date) {
    var said =
        new MilestoneArguments(
            MilestoneKind.COMPLETION, Optional.empty(), Optional.of(date), false, Optional.empty());
    return claim(id, article, said, quote(id, FAR), Attribution.narration());
  }

  /** A quote at a place of a text, with nothing around it. */
  public static Evidence quote(String words, int start) {
    return new Evidence(words, start, start + words.length(), "", "");
  }

  /** A date with its window. */
  public static EventDate date(
      String edtf, Granularity granularity, DateBound bound, String earliest, String latest) {
    return new EventDate(
        Optional.of(edtf),
        granularity,
        Optional.of(LocalDate.parse(earliest)),
        Optional.of(LocalDate.parse(latest)),
        bound,
        DateResolution.EXPLICIT,
        edtf);
  }

  /** By the end of a financial year such as 2024-25. */
  public static EventDate byYear(int start) {
    return date(
        start + "/" + (start + 1),
        Granularity.FINANCIAL_YEAR,
        DateBound.BY,
        start + "-04-01",
        (start + 1) + "-03-31");
  }

  /** An amount in million pounds. */
  public static Money money(String low, String high, Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT, ABOUT, BETWEEN -> new Money(pence(low), pence(high), qualifier, "£" + high + "m");
      case NEARLY, UP_TO ->
          new Money(OptionalLong.empty(), pence(high), qualifier, "£" + high + "m");
      case AT_LEAST, MORE_THAN ->
          new Money(pence(low), OptionalLong.empty(), qualifier, "£" + low + "m");
    };
  }

  /** A reference to a body with a code. */
  public static OrganisationReference body(OrganisationRole role, String code) {
    return new OrganisationReference(
        role,
        code,
        new Span(0, code.length()),
        Optional.of(code),
        Optional.of(code),
        Optional.of("Body " + code),
        Optional.empty(),
        Resolution.EXACT,
        List.of(),
        Optional.empty());
  }

  /** A claim with these arguments. */
  public static RecordedClaim claim(
      String id,
      ArticleHeader article,
      ClaimArguments said,
      Evidence evidence,
      Attribution attribution,
      String... subjects) {
    return claim(id, article, said, evidence, attribution, Polarity.POSITIVE, List.of(subjects));
  }

  private static RecordedClaim claim(
      String id,
      ArticleHeader article,
      ClaimArguments said,
      Evidence evidence,
      Attribution attribution,
      Polarity polarity,
      List<String> subjects) {
    Claim claim =
        new Claim(
            id,
            Optional.of("p1"),
            subjects.stream().map(s -> body(OrganisationRole.SUBJECT, s)).toList(),
            said,
            new Factuality(Certainty.CERTAIN, polarity, Tense.PLANNED),
            attribution,
            List.of(evidence),
            "test-rule",
            Confidence.HIGH,
            "test/1");
    return RecordedClaim.unreviewed(claim, article, OptionalInt.empty());
  }

  private static OptionalLong pence(String million) {
    return OptionalLong.of(new BigDecimal(million).movePointRight(8).longValueExact());
  }

  /** A savings claim in the making: planned, exact, basis unstated, of the whole partnership. */
  public static final class Saving {
    private final String id;
    private final ArticleHeader article;
    private SavingsKind kind = SavingsKind.PLANNED;
    private Optional<Money> amount = Optional.empty();
    private Optional<Percentage> share = Optional.empty();
    private Basis basis = Basis.UNSTATED;
    private OptionalInt years = OptionalInt.empty();
    private Optional<EventDate> window = Optional.empty();
    private Recurrence recurrence = Recurrence.UNSTATED;
    private GrossNet grossNet = GrossNet.UNSTATED;
    private Optional<String> condition = Optional.empty();
    private Optional<String> scope = Optional.empty();
    private Optional<String> parent = Optional.empty();
    private Optional<EventDate> claimedOn = Optional.empty();
    private Attribution attribution = Attribution.narration();
    private Polarity polarity = Polarity.POSITIVE;
    private Optional<Evidence> evidence = Optional.empty();
    private final List<String> bodies = new ArrayList<>();

    private Saving(String id, ArticleHeader article) {
      this.id = id;
      this.article = article;
    }

    public Saving kind(SavingsKind value) {
      kind = value;
      return this;
    }

    public Saving million(String value) {
      return million(value, Qualifier.EXACT);
    }

    public Saving million(String value, Qualifier qualifier) {
      amount = Optional.of(money(value, value, qualifier));
      return this;
    }

    public Saving between(String low, String high) {
      amount = Optional.of(money(low, high, Qualifier.BETWEEN));
      return this;
    }

    public Saving percent(String low, String high) {
      share =
          Optional.of(
              new Percentage(
                  Optional.of(new BigDecimal(low)),
                  Optional.of(new BigDecimal(high)),
                  low.equals(high) ? Qualifier.EXACT : Qualifier.BETWEEN,
                  Optional.empty(),
                  low + " per cent"));
      return this;
    }

    public Saving basis(Basis value) {
      basis = value;
      return this;
    }

    public Saving years(int value) {
      years = OptionalInt.of(value);
      return this;
    }

    public Saving window(EventDate value) {
      window = Optional.of(value);
      return this;
    }

    public Saving recurrence(Recurrence value) {
      recurrence = value;
      return this;
    }

    public Saving grossNet(GrossNet value) {
      grossNet = value;
      return this;
    }

    public Saving onCondition(String value) {
      condition = Optional.of(value);
      return this;
    }

    public Saving from(String value) {
      scope = Optional.of(value);
      return this;
    }

    public Saving partOf(String value) {
      parent = Optional.of(value);
      return this;
    }

    public Saving claimedOn(EventDate value) {
      claimedOn = Optional.of(value);
      return this;
    }

    public Saving by(String role) {
      attribution =
          new Attribution(
              Standing.PARTY,
              Optional.empty(),
              Optional.of(role),
              Optional.empty(),
              Optional.empty(),
              Manner.REPORTED);
      return this;
    }

    public Saving accordingTo(String document) {
      attribution =
          new Attribution(
              Standing.PARTY,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(document),
              Manner.REPORTED);
      return this;
    }

    public Saving denied() {
      polarity = Polarity.NEGATIVE;
      return this;
    }

    public Saving quoted(Evidence value) {
      evidence = Optional.of(value);
      return this;
    }

    public Saving of(String... codes) {
      bodies.addAll(List.of(codes));
      return this;
    }

    public RecordedClaim done() {
      var said =
          new SavingsArguments(
              kind,
              amount,
              share,
              basis,
              years,
              window,
              recurrence,
              grossNet,
              Additionality.UNSTATED,
              condition,
              scope,
              parent,
              claimedOn);
      return claim(id, article, said, evidence.orElse(quote(id, 0)), attribution, polarity, bodies);
    }
  }
}
