package org.partnershipledger.analytics.dashboard.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.forward.Form;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.contracts.claim.AssuranceArguments;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.FinanceArguments;
import org.partnershipledger.contracts.claim.LeadershipArguments;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.claim.PopulationArguments;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Recurrence;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.contracts.vocabulary.Wire;

/**
 * A field of a claim that a reviewer may correct.
 *
 * @param part the part of the claim: {@code arguments} or {@code factuality}
 * @param name the field in that part
 * @param label the field in words
 * @param value its value now; blank where it has none
 * @param options the values that it may have; empty for a day
 */
record Correctable(String part, String name, String label, String value, List<Option> options) {

  /** A value that a field may have. */
  record Option(String value, String words) {}

  /** The name of the field in a form. */
  public String field() {
    return part + "." + name;
  }

  /** Whether it is a day. */
  public boolean isDay() {
    return options.isEmpty();
  }

  /** The fields of a claim, those of its kind first. */
  static List<Correctable> of(Claim claim) {
    List<Correctable> fields = new ArrayList<>();
    switch (claim.arguments()) {
      case PartnershipArguments p -> {
        fields.add(
            word(
                "form",
                "Form",
                Optional.of(p.form()),
                org.partnershipledger.contracts.vocabulary.Form.values()));
        fields.add(word("stage", "Stage", p.stage(), Stage.values()));
      }
      case MilestoneArguments m -> {
        fields.add(word("milestone", "Step", Optional.of(m.milestone()), MilestoneKind.values()));
        fields.add(day(m.date()));
      }
      case SavingsArguments s -> {
        fields.add(word("saving", "Kind", Optional.of(s.saving()), SavingsKind.values()));
        fields.add(word("basis", "Basis", Optional.of(s.basis()), Basis.values()));
        fields.add(
            word("recurrence", "Recurrence", Optional.of(s.recurrence()), Recurrence.values()));
      }
      case FinanceArguments f ->
          fields.add(word("measure", "Measure", Optional.of(f.measure()), FinanceMeasure.values()));
      case AssuranceArguments a -> {
        fields.add(word("topic", "Topic", Optional.of(a.topic()), AssuranceTopic.values()));
        fields.add(
            word("strength", "Strength", Optional.of(a.strength()), AssuranceStrength.values()));
      }
      case LeadershipArguments l ->
          fields.add(
              word("event", "What happened", Optional.of(l.event()), LeadershipEvent.values()));
      case PopulationArguments p -> {
        // A number of people is accepted or rejected as it is.
      }
    }
    fields.add(
        firmness("certainty", "Certainty", claim.factuality().certainty(), Certainty.values()));
    fields.add(
        firmness(
            "polarity", "Asserted or denied", claim.factuality().polarity(), Polarity.values()));
    fields.add(firmness("tense", "Tense", claim.factuality().tense(), Tense.values()));
    return fields;
  }

  /** What was changed, as a merge patch of the claim; an empty one where nothing was. */
  static ObjectNode patch(Claim claim, Form form) {
    ObjectNode patch = EventJson.mapper().createObjectNode();
    for (Correctable field : of(claim)) {
      String typed = form.text(field.field());
      if (!typed.isEmpty() && !typed.equals(field.value())) {
        ObjectNode part = patch.withObject("/" + field.part());
        if (field.isDay()) {
          Days.typed(typed).ifPresent(day -> part.set(field.name(), date(day)));
        } else {
          part.put(field.name(), typed);
        }
      }
    }
    return patch;
  }

  private static Correctable word(
      String name, String label, Optional<? extends Wire> now, Wire[] values) {
    return new Correctable(
        "arguments", name, label, now.map(Wire::wire).orElse(""), options(values));
  }

  private static Correctable firmness(String name, String label, Wire now, Wire[] values) {
    return new Correctable("factuality", name, label, now.wire(), options(values));
  }

  private static Correctable day(Optional<EventDate> date) {
    return new Correctable(
        "arguments",
        "date",
        "Day",
        date.flatMap(EventDate::latest).map(Days::uk).orElse(""),
        List.of());
  }

  private static List<Option> options(Wire[] values) {
    return Arrays.stream(values).map(v -> new Option(v.wire(), Words.plain(v))).toList();
  }

  private static ObjectNode date(LocalDate day) {
    return EventJson.mapper()
        .createObjectNode()
        .put("edtf", day.toString())
        .put("granularity", "day")
        .put("earliest", day.toString())
        .put("latest", day.toString())
        .put("resolution", "explicit");
  }
}
