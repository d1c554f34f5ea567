package org.partnershipledger.analytics.dashboard.slip;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.contracts.article.Publication;

/** Stories for slip charts. */
final class Stories {
  static final Promise SUMMER =
      promise("summer", "2018-03-18", "2018-03-28", "2019-06-01", "2019-08-31", false);
  static final Promise SEPTEMBER =
      promise("september", "2018-09-28", "2018-10-04", "2019-09-01", "2019-09-30", true);
  static final Promise EARLY_2020 =
      promise("early-2020", "2019-09-05", "2019-10-05", "2020-01-01", "2020-03-31", true);

  private Stories() {}

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** A date promised in an article whose own date lies between two days. */
  static Promise promise(
      String id, String saidFrom, String saidTo, String first, String last, boolean asserted) {
    return new Promise(
        id,
        saidFrom.equals(saidTo)
            ? Publication.on(day(saidFrom))
            : Publication.between(day(saidFrom), day(saidTo)),
        Optional.of(day(first)),
        day(last),
        asserted,
        false,
        false,
        "Words of " + id,
        "“said " + id + "”",
        "Paper · " + (asserted ? "asserted" : "hedged"));
  }

  /** The same date said again on a day. */
  static Promise again(String id, String said, Promise promise) {
    return new Promise(
        id,
        Publication.on(day(said)),
        promise.first(),
        promise.day(),
        true,
        true,
        false,
        promise.words(),
        promise.quote(),
        promise.source());
  }

  /** The same promise, told when it no longer held. */
  static Promise recalled(Promise promise) {
    return new Promise(
        promise.claimId(),
        promise.said(),
        promise.first(),
        promise.day(),
        promise.asserted(),
        false,
        true,
        promise.words(),
        promise.quote(),
        promise.source());
  }

  private static Set<String> firsts(Promise... promises) {
    return Stream.of(
            Stream.of(promises).findFirst(),
            Stream.of(promises).filter(Promise::asserted).findFirst())
        .flatMap(Optional::stream)
        .map(Promise::claimId)
        .collect(Collectors.toSet());
  }

  static SlipStory open(String knownOn, Promise... promises) {
    return new SlipStory(
        List.of(promises),
        firsts(promises),
        Optional.empty(),
        Optional.empty(),
        day(knownOn),
        false);
  }

  static SlipStory chosen(String knownOn, Promise... promises) {
    return new SlipStory(
        List.of(promises),
        firsts(promises),
        Optional.empty(),
        Optional.empty(),
        day(knownOn),
        true);
  }

  static SlipStory abandoned(String on, Promise... promises) {
    return new SlipStory(
        List.of(promises),
        firsts(promises),
        Optional.empty(),
        Optional.of(new SlipStory.End(day(on), "abandoned")),
        day(on),
        false);
  }

  static SlipStory merged(String on, Promise... promises) {
    return new SlipStory(
        List.of(promises),
        firsts(promises),
        Optional.of(
            new SlipStory.Outcome(
                day(on), true, "merged on " + on, List.of(on, "register"), Optional.empty())),
        Optional.empty(),
        day(on),
        false);
  }
}
