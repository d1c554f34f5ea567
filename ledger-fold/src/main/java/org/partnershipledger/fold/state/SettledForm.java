package org.partnershipledger.fold.state;

import java.util.List;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.contracts.vocabulary.Standing;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.partnership.FormFamily;

/**
 * The form of one arrangement, with the options that are live while it is undecided.
 *
 * <p>What is firmly reported settles what was open; a hedged form does so only where nothing is
 * firm. Joining is an acquisition once a party or regulator, or narration that says who acquires
 * whom, calls it one: that is the legal description, whatever else it is called.
 *
 * @param form the form
 * @param options the live options; empty unless undecided
 */
record SettledForm(Form form, List<Form> options) {

  static SettledForm of(FormFamily family, List<ReportedClaim> claims) {
    List<ReportedClaim> firm =
        partnershipClaims(claims).stream().filter(ReportedClaim::isFirm).toList();
    List<ReportedClaim> heard = firm.isEmpty() ? partnershipClaims(claims) : firm;
    if (!family.equals(FormFamily.JOINING) && !family.equals(FormFamily.OPEN)) {
      return new SettledForm(family.form(), List.of());
    }
    if (heard.stream().anyMatch(SettledForm::isLegalAcquisition)) {
      return new SettledForm(Form.ACQUISITION, List.of());
    }
    if (heard.isEmpty() || heard.stream().anyMatch(c -> formOf(c) != Form.UNDECIDED)) {
      return new SettledForm(commonest(heard), List.of());
    }
    return new SettledForm(Form.UNDECIDED, options(heard));
  }

  private static List<ReportedClaim> partnershipClaims(List<ReportedClaim> claims) {
    return claims.stream()
        .filter(c -> c.claim().arguments() instanceof PartnershipArguments)
        .toList();
  }

  private static Form formOf(ReportedClaim reported) {
    return ((PartnershipArguments) reported.claim().arguments()).form();
  }

  private static boolean isLegalAcquisition(ReportedClaim reported) {
    Standing standing = reported.claim().attribution().standing();
    boolean saysWho =
        reported.claim().organisations().stream()
            .anyMatch(
                o -> o.role() == OrganisationRole.LEAD || o.role() == OrganisationRole.JOINING);
    return formOf(reported) == Form.ACQUISITION
        && (standing == Standing.PARTY
            || standing == Standing.REGULATOR
            || (standing == Standing.NARRATION && saysWho));
  }

  /**
   * The word that more articles use; merger where they are equal, as in print it is the general
   * one.
   */
  private static Form commonest(List<ReportedClaim> heard) {
    long acquisitions = articlesWith(heard, Form.ACQUISITION);
    return acquisitions > articlesWith(heard, Form.MERGER) ? Form.ACQUISITION : Form.MERGER;
  }

  private static long articlesWith(List<ReportedClaim> heard, Form form) {
    return heard.stream()
        .filter(c -> formOf(c) == form)
        .map(c -> c.article().articleId())
        .distinct()
        .count();
  }

  /** The options of the latest article that gives any. */
  private static List<Form> options(List<ReportedClaim> heard) {
    List<List<ReportedClaim>> articles = CaseFile.byArticle(heard);
    for (List<ReportedClaim> article : articles.reversed()) {
      List<Form> options =
          article.stream()
              .flatMap(c -> ((PartnershipArguments) c.claim().arguments()).formOptions().stream())
              .distinct()
              .sorted()
              .toList();
      if (!options.isEmpty()) {
        return options;
      }
    }
    return List.of();
  }
}
