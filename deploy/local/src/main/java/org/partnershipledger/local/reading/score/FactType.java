package org.partnershipledger.local.reading.score;

import java.util.List;

/** A row of the table: which facts it counts and when a prediction meets one. */
public enum FactType {
  ORGANISATIONS(
      "organisations (ods or name)",
      "organisations",
      true,
      BodyStrengths::organisation,
      "name ods"),
  CODED_ORGANISATIONS(
      "organisations with an ODS code",
      "organisations",
      false,
      BodyStrengths::organisation,
      "name ods"),
  PARTNERSHIPS(
      "partnerships (members J>=.6)",
      "partnerships",
      true,
      BodyStrengths::partnership,
      "members form stage"),
  FORM("  + form", "partnerships", false, PARTNERSHIPS.strength.accepting("form"), "members form"),
  STAGE(
      "  + stage",
      "partnerships",
      false,
      PARTNERSHIPS.strength.accepting("stage"),
      "members stage"),
  FORM_AND_STAGE(
      "  + form and stage",
      "partnerships",
      false,
      PARTNERSHIPS.strength.accepting("stage").accepting("form"),
      "members form stage"),
  MILESTONES(
      "milestones (kind+when+tense)",
      "milestones",
      true,
      EventStrengths::milestone,
      "kind when tense"),
  DATES("  when+tense, evidence overlaps", "milestones", false, EventStrengths::date, "when tense"),
  SAVINGS(
      "savings (amount+kind+basis+years)",
      "savings",
      true,
      MoneyStrengths::saving,
      "amount percent kind basis years"),
  SAVED_AMOUNTS("  amount only", "savings", false, MoneyStrengths::amount, "amount percent"),
  FINANCE(
      "finance (measure+amount+org)",
      "finance",
      true,
      MoneyStrengths::finance,
      "measure amount percent org"),
  SUMS("  measure+amount", "finance", false, MoneyStrengths::measure, "measure amount percent"),
  ASSURANCES(
      "assurances (about+polarity)",
      "assurances",
      true,
      EventStrengths::assurance,
      "about polarity"),
  TOPICS("  about only", "assurances", false, EventStrengths::topic, "about"),
  LEADERSHIP(
      "leadership (person+event+org+role)",
      "leadership",
      true,
      BodyStrengths::leadership,
      "person event role orgs"),
  LEADERSHIP_EVENTS(
      "  events only (no \"holds\")",
      "leadership",
      false,
      BodyStrengths::leadership,
      "person event role orgs"),
  PEOPLE("  person+org", "leadership", false, BodyStrengths::person, "person orgs"),
  POPULATION("population", "population", true, MoneyStrengths::people, "size");

  private final String label;
  private final String list;
  private final boolean main;
  private final Strength strength;
  private final List<String> compared;

  FactType(String label, String list, boolean main, Strength strength, String compared) {
    this.label = label;
    this.list = list;
    this.main = main;
    this.strength = strength;
    this.compared = List.of(compared.split(" "));
  }

  /** The row's name. */
  public String label() {
    return label;
  }

  /** Whether the row counts in the total. */
  public boolean isMain() {
    return main;
  }

  /** The list of an annotation that it counts. */
  String list() {
    return list;
  }

  /** When a prediction meets a gold fact. */
  Strength strength() {
    return strength;
  }

  /** The fields that decide, for showing a fact. */
  List<String> compared() {
    return compared;
  }

  /** Whether it counts this fact of its list. */
  boolean counts(Fact fact) {
    return switch (this) {
      case CODED_ORGANISATIONS -> fact.has("ods");
      case LEADERSHIP_EVENTS -> !fact.text("event").equals("holds");
      case ORGANISATIONS,
          PARTNERSHIPS,
          FORM,
          STAGE,
          FORM_AND_STAGE,
          MILESTONES,
          DATES,
          SAVINGS,
          SAVED_AMOUNTS,
          FINANCE,
          SUMS,
          ASSURANCES,
          TOPICS,
          LEADERSHIP,
          PEOPLE,
          POPULATION ->
          true;
    };
  }
}
