package org.partnershipledger.analytics.dashboard.review;

import java.util.List;
import org.partnershipledger.analytics.dashboard.claim.ClaimView;
import org.partnershipledger.analytics.projection.OpenReview;

/**
 * An open item as a reviewer sees it.
 *
 * @param item the item
 * @param title the partnership in few words
 * @param why what is to be looked at, without the sentence that stands below
 * @param asked the question in words
 * @param touches what it moves
 * @param readings the claims concerned, with their sentences
 * @param candidates bodies that an ambiguous name may mean
 * @param name that name; blank where none is asked about
 */
record Question(
    OpenReview item,
    String title,
    String why,
    String asked,
    String touches,
    List<Reading> readings,
    List<Candidate> candidates,
    String name) {

  /**
   * A claim concerned.
   *
   * @param claim the claim
   * @param tag the state in which the reviewer sees it; blank when the registry cannot say
   * @param figures how many figures rest on it
   */
  record Reading(ClaimView claim, String tag, int figures) {}

  /** A body that a name may mean, with the state in which the reviewer sees it. */
  record Candidate(String id, String name, String tag) {}

  /** Whether anything can be decided: the registry has said in which state the things are. */
  public boolean decidable() {
    return readings.stream().anyMatch(r -> !r.tag().isEmpty())
        || candidates.stream().anyMatch(c -> !c.tag().isEmpty());
  }

  /** The question that a kind of item puts. */
  static String asked(String kind) {
    return switch (kind) {
      case "low-confidence" -> "Is this read rightly?";
      case "ambiguous-name" -> "Which body is meant?";
      case "unresolved-group" -> "Who are they?";
      case "conflict" -> "Which report holds?";
      case "trap-shaped-money" -> "Is this sum a saving?";
      default -> "What is so?";
    };
  }

  /** What the answer moves. */
  static String touches(String kind) {
    return switch (kind) {
      case "low-confidence" -> "may move a figure or a stage";
      case "ambiguous-name", "unresolved-group" -> "may move the members";
      case "conflict" -> "may move a date or a form";
      case "trap-shaped-money" -> "moves a savings figure";
      default -> "may move a figure";
    };
  }

  /** The kind of an item in words. */
  static String kind(String kind) {
    return switch (kind) {
      case "low-confidence" -> "Read with doubt";
      case "ambiguous-name" -> "A name of several bodies";
      case "unresolved-group" -> "Parties that nobody names";
      case "conflict" -> "Reports that cannot all be right";
      case "trap-shaped-money" -> "A sum that may be no saving";
      default -> kind.replace('-', ' ');
    };
  }
}
