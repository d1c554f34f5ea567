package org.partnershipledger.analytics.dashboard.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.dashboard.frame.Frame;
import org.partnershipledger.analytics.dashboard.words.Sum;
import org.partnershipledger.analytics.dashboard.words.Sums;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.projection.PartnershipRow.LegalEventRow;
import org.partnershipledger.analytics.projection.SavingRow;
import org.partnershipledger.analytics.projection.summary.Change;
import org.partnershipledger.analytics.projection.summary.Summary;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

/** Changes, in sentences. */
final class ChangeLines {
  private final Frame frame;

  ChangeLines(Frame frame) {
    this.frame = frame;
  }

  /**
   * A change.
   *
   * @param on the day; the middle of its bounds where it is not known exactly
   * @param spread how far the day is uncertain, in words; empty when exact
   * @param name the partnership in short
   * @param address its page
   * @param sentences what changed, each in words
   * @param source who published it; empty when nobody did
   */
  record Line(
      LocalDate on,
      String spread,
      String name,
      String address,
      List<Phrase> sentences,
      String source) {}

  /** Words, some of them of weight. */
  record Phrase(String before, String strong, String after) {}

  /** The changes that a reader can see; one that only adds another article is left out. */
  List<Line> of(List<Change> changes) {
    return changes.stream().flatMap(c -> line(c).stream()).toList();
  }

  private Optional<Line> line(Change change) {
    List<Phrase> phrases =
        change
            .before()
            .map(before -> differences(before, change.after()))
            .orElseGet(() -> first(change.after()));
    return phrases.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Line(
                change.on().minusDays(halfWidth(change)),
                halfWidth(change) == 0 ? "" : "± " + halfWidth(change) + " days",
                change.after().shortName(),
                frame.to("/partnerships/" + change.after().id()),
                phrases,
                source(change)));
  }

  private static List<Phrase> first(Summary now) {
    List<Phrase> phrases = new ArrayList<>();
    phrases.add(new Phrase("first reported: " + Words.of(now.form()) + ", ", stage(now), "."));
    now.firstDate().ifPresent(d -> phrases.add(promised("First date: ", d)));
    now.headline().ifPresent(s -> phrases.add(saving("", s)));
    return phrases;
  }

  private static List<Phrase> differences(Summary before, Summary now) {
    List<Phrase> phrases = new ArrayList<>();
    if (!stage(before).equals(stage(now))) {
      phrases.add(new Phrase(stage(before) + " → ", stage(now), "."));
    }
    if (before.form() != now.form()) {
      phrases.add(
          new Phrase("Form: " + Words.of(before.form()) + " → ", Words.of(now.form()), "."));
    }
    if (before.legalEvent().isEmpty()) {
      now.legalEvent().ifPresent(event -> phrases.add(register(event, now)));
    }
    now.latestDate()
        // What takes effect moves no date.
        .filter(d -> now.completedOn().isEmpty())
        .filter(d -> before.latestDate().filter(b -> b.on().equals(d.on())).isEmpty())
        .ifPresent(
            d ->
                phrases.add(
                    before
                        .latestDate()
                        .map(b -> promised("Date moved from “" + b.words() + "” to ", d))
                        .orElseGet(() -> promised("First date: ", d))));
    now.headline()
        .filter(s -> before.headline().filter(b -> same(b, s)).isEmpty())
        .ifPresent(
            s ->
                phrases.add(saving(before.headline().map(b -> Sums.of(b).amount()).orElse(""), s)));
    if (now.headline().isEmpty() && before.headline().isPresent()) {
      phrases.add(
          new Phrase("The saving of ", Sums.of(before.headline().get()).amount(), " lapsed."));
    }
    now.realised()
        .filter(s -> before.realised().isEmpty() && now.headline().filter(s::equals).isEmpty())
        .ifPresent(s -> phrases.add(saving("", s)));
    return phrases;
  }

  private static boolean same(SavingRow before, SavingRow now) {
    return before.amount().equals(now.amount())
        && before.percent().equals(now.percent())
        && before.basis() == now.basis()
        && before.kind() == now.kind();
  }

  private static Phrase promised(String words, Summary.PromisedDay day) {
    return new Phrase(words, "“" + day.words() + "”", (day.asserted() ? "" : ", hedged") + ".");
  }

  private static Phrase saving(String was, SavingRow saving) {
    Sum sum = Sums.of(saving);
    return new Phrase(
        saving.kind() == SavingsKind.REALISED ? "Reported as saved: " : "To save ",
        sum.amount(),
        (sum.basis().isEmpty() ? "" : ", " + sum.basis())
            + (was.isEmpty() ? "" : " (was " + was + ")")
            + ".");
  }

  private static Phrase register(LegalEventRow event, Summary now) {
    String closed = String.join(", ", event.closedCodes());
    return new Phrase(
        "Register: " + closed + " closed, succeeded by ",
        event.resultCode(),
        event.agreesWithReport()
            ? ". It agrees with what is reported."
            : ". No article read by then reports it, so the stage stays " + stage(now) + ".");
  }

  private static String stage(Summary summary) {
    String stage = summary.stage().map(Words::of).orElse("no stage reported");
    return summary.sideState().map(s -> Words.of(s) + " at " + stage).orElse(stage);
  }

  // Between the first and the last possible day of publication, the one in the middle is shown.
  private static long halfWidth(Change change) {
    return change.articles().stream()
            .flatMap(a -> a.earliest().stream())
            .mapToLong(earliest -> ChronoUnit.DAYS.between(earliest, change.on()))
            .max()
            .orElse(0)
        / 2;
  }

  private static String source(Change change) {
    return change.articles().stream()
        .map(a -> a.publisher().map(p -> p + ", “" + a.title() + "”").orElse("“" + a.title() + "”"))
        .collect(Collectors.joining("; "));
  }
}
