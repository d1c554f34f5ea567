package org.partnershipledger.analytics.dashboard.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.projection.summary.ShortName;
import org.partnershipledger.contracts.claim.AssuranceArguments;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.FinanceArguments;
import org.partnershipledger.contracts.claim.LeadershipArguments;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.claim.PopulationArguments;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.contracts.vocabulary.Qualifier;

/** What a claim says, in our words. */
public final class Said {
  private Said() {}

  /** The kind of a claim in a few words: "Savings, planned". */
  public static String kind(Claim claim) {
    return switch (claim.arguments()) {
      case PartnershipArguments p -> "Partnership, " + Words.of(p.form());
      case MilestoneArguments m -> "Milestone, " + step(m.milestone());
      case SavingsArguments s -> "Savings, " + Words.of(s.saving());
      case FinanceArguments f -> "Finance, " + Words.plain(f.measure());
      case AssuranceArguments a -> "Assurance, " + Words.plain(a.topic());
      case LeadershipArguments l -> "Leadership, " + Words.plain(l.event());
      case PopulationArguments p -> "Population";
    };
  }

  /** What the claim says, bodies apart: "£50m in all, over 5 years". */
  public static String what(Claim claim) {
    return switch (claim.arguments()) {
      case PartnershipArguments p -> partnership(p);
      case MilestoneArguments m -> milestone(m);
      case SavingsArguments s -> Amounts.of(s);
      case FinanceArguments f -> finance(f);
      case AssuranceArguments a -> assurance(a);
      case LeadershipArguments l -> leadership(l);
      case PopulationArguments p -> people(p);
    };
  }

  /** What the claim says, with its kind where that is not said by itself. */
  public static String inShort(Claim claim) {
    return switch (claim.arguments()) {
      case SavingsArguments s -> kind(claim) + ": " + what(claim);
      case FinanceArguments f -> kind(claim) + ": " + what(claim);
      case PartnershipArguments p -> what(claim);
      case MilestoneArguments m -> what(claim);
      case AssuranceArguments a -> what(claim);
      case LeadershipArguments l -> what(claim);
      case PopulationArguments p -> what(claim);
    };
  }

  /** The bodies that the claim is about: "Somerset Partnership (RH5)", or that none is named. */
  public static String bodies(Claim claim) {
    List<OrganisationReference> about =
        claim.organisations().stream().filter(o -> isAbout(o.role())).toList();
    return about.stream().map(Said::body).distinct().collect(Collectors.joining(" + "));
  }

  /** A step in words. */
  public static String step(MilestoneKind kind) {
    return switch (kind) {
      case MOU -> "memorandum of understanding";
      case JOINT_BOARD -> "joint board or team";
      case OTHER -> "other step";
      default -> Words.plain(kind);
    };
  }

  /** A body with its code, or the words of the text where it is not known which it is. */
  static String body(OrganisationReference body) {
    String name = body.name().map(ShortName::of).orElse("“" + body.mention() + "”");
    return switch (body.resolution()) {
      case AMBIGUOUS -> "“" + body.mention() + "”, one of several";
      case UNRESOLVED -> "“" + body.mention() + "”, not named";
      case EXACT, ALIAS, ABBREVIATION, GROUP, DESCRIPTION, REVIEWED ->
          name + body.code().map(code -> " (" + code + ")").orElse("");
    };
  }

  private static boolean isAbout(OrganisationRole role) {
    return switch (role) {
      case MEMBER, LEAD, JOINING, SUBJECT -> true;
      case RESULT, DECIDER, SPEAKER, MENTIONED -> false;
    };
  }

  private static String partnership(PartnershipArguments said) {
    List<String> words = new ArrayList<>();
    words.add(Words.capital(Words.of(said.form())));
    if (!said.formOptions().isEmpty()) {
      words.add(
          "one of " + said.formOptions().stream().map(Words::of).collect(Collectors.joining(", ")));
    }
    words.add(said.stage().map(s -> "stage: " + Words.of(s)).orElse("no stage reported"));
    said.sideState().ifPresent(s -> words.add(Words.of(s)));
    said.competitionReview().ifPresent(r -> words.add("competition review: " + Words.plain(r)));
    said.since().ifPresent(d -> words.add("since " + d.text()));
    said.resultName().ifPresent(n -> words.add("to be called " + n));
    return String.join("; ", words);
  }

  private static String milestone(MilestoneArguments said) {
    String what =
        Words.capital(step(said.milestone()))
            + said.form().map(f -> " of the " + Words.of(f)).orElse("");
    return what
        + said.date().map(d -> ": " + DateMeant.days(d)).orElse(", no date given")
        + (said.superseded() ? "; no longer held when it was told" : "")
        + said.condition().map(c -> "; on condition: “" + c + "”").orElse("");
  }

  private static String finance(FinanceArguments said) {
    String amount =
        said.amount().map(Amounts::of).or(() -> said.ratio().map(Amounts::of)).orElseThrow();
    return Stream.of(
                Words.capital(amount),
                said.combined() ? "combined" : "",
                said.counterfactual() ? "what would be" : "",
                said.period().map(p -> p.text()).orElse(""))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(", "))
        + ". Not a saving";
  }

  private static String assurance(AssuranceArguments said) {
    return Words.capital(Words.plain(said.topic()))
        + ": "
        + strength(said.strength())
        + said.undercutBy().map(words -> ", undercut by “" + words + "”").orElse("");
  }

  private static String strength(AssuranceStrength strength) {
    return switch (strength) {
      case COMMITMENT -> "a commitment";
      case STATEMENT -> "a statement";
      case EXPECTATION -> "an expectation, no promise";
      case REFUSED -> "an assurance was refused";
    };
  }

  private static String leadership(LeadershipArguments said) {
    return said.person()
        + said.role().map(role -> ", " + role).orElse("")
        + ": "
        + Words.plain(said.event())
        + said.date().map(d -> ", " + DateMeant.days(d)).orElse("");
  }

  private static String people(PopulationArguments said) {
    String number = "%,d people".formatted(said.people());
    return said.qualifier() == Qualifier.EXACT
        ? number
        : Words.plain(said.qualifier()) + " " + number;
  }
}
