package org.partnershipledger.analytics;

import static org.partnershipledger.analytics.Claims.saving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.contracts.vocabulary.Stage;

/** Claims made by chance from a written-down seed. */
public final class GeneratedClaims {
  /** Parties that the claims may be about. */
  public static final String[][] MEMBERS = {
    {"RAA", "RBB"}, {"RCC", "RDD", "REE"}, {"QFF", "QGG"}, {"RAA", "RBB", "RHH"}, {"XII"}
  };

  private GeneratedClaims() {}

  /** Claims of savings, sums, steps, forms, denials and promises. */
  public static List<RecordedClaim> ofEveryKind(Random random, String[] members) {
    List<RecordedClaim> claims = new ArrayList<>(savings(random, members));
    List<RecordedClaim> others = new ArrayList<>();
    claims.stream()
        .map(RecordedClaim::article)
        .distinct()
        .forEach(article -> others.addAll(beside(random, article, members)));
    claims.addAll(others);
    return claims;
  }

  private static List<RecordedClaim> beside(
      Random random, ArticleHeader article, String[] members) {
    String id = article.articleId();
    String day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(900)).toString();
    List<RecordedClaim> claims = new ArrayList<>();
    claims.add(
        Claims.sum(
            id + "-t", article, FinanceMeasure.TURNOVER, pick(random, "110", "480"), members));
    claims.add(
        Claims.sum(
            id + "-k", article, FinanceMeasure.COST, pick(random, "3", "4.1", "6"), members));
    claims.add(Reports.taken(id + "-m", article, pick(random, MilestoneKind.values()), day, day));
    claims.add(
        Reports.form(
            id + "-f", article, pick(random, Form.values()), pick(random, Stage.values())));
    if (random.nextBoolean()) {
      claims.add(Reports.denied(id + "-d", article, Form.MERGER));
    }
    claims.add(
        Reports.assured(
            id + "-a",
            article,
            pick(random, AssuranceTopic.values()),
            pick(random, AssuranceStrength.values())));
    return claims;
  }

  /** Claims of savings in some articles. */
  public static List<RecordedClaim> savings(Random random, String[] members) {
    int articles = 1 + random.nextInt(4);
    List<RecordedClaim> claims = new ArrayList<>();
    for (int article = 0; article < articles; article++) {
      var header =
          random.nextInt(5) == 0
              ? Articles.undated("a" + article)
              : Articles.of(
                  random.nextInt(3) == 0 ? SourceKind.PARTY : SourceKind.PRESS,
                  "a" + article,
                  LocalDate.of(2018, 1, 1).plusDays(random.nextInt(900)).toString());
      int count = 1 + random.nextInt(4);
      for (int i = 0; i < count; i++) {
        claims.add(claim(random, "c" + article + "-" + i, header, members));
      }
    }
    return claims;
  }

  private static RecordedClaim claim(
      Random random, String id, ArticleHeader header, String[] members) {
    Claims.Saving claim =
        saving(id, header)
            .kind(pick(random, SavingsKind.values()))
            .basis(pick(random, Basis.values()))
            .million(
                pick(random, "5", "9", "9.5", "10", "13.5", "19.3", "20", "23", "50"),
                pick(
                    random,
                    Qualifier.EXACT,
                    Qualifier.NEARLY,
                    Qualifier.ABOUT,
                    Qualifier.UP_TO,
                    Qualifier.AT_LEAST));
    if (random.nextInt(3) == 0) {
      claim.years(3 + random.nextInt(3));
    }
    if (random.nextInt(3) == 0) {
      claim.of(members[random.nextInt(members.length)]);
    }
    if (random.nextInt(4) == 0) {
      claim.by("chief executive");
    }
    return claim.done();
  }

  @SafeVarargs
  private static <T> T pick(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }
}
