package org.partnershipledger.organisation;

import java.util.Set;

/**
 * What the surroundings of a name say about the body that it means.
 *
 * @param coMentionedIds ids of the bodies that the article names beyond doubt; ids that the
 *     reference does not hold are passed over
 * @param healthWordNear whether a word such as trust, hospital or foundation trust stands near
 * @param tradePress whether the publisher writes for readers who know the initials
 */
public record Context(Set<String> coMentionedIds, boolean healthWordNear, boolean tradePress) {

  private static final Context NONE = new Context(Set.of(), false, false);

  public Context {
    coMentionedIds = Set.copyOf(coMentionedIds);
  }

  /** Nothing is known of the surroundings. */
  public static Context none() {
    return NONE;
  }

  /** An article that names these bodies. */
  public static Context mentioning(String... ids) {
    return new Context(Set.of(ids), false, false);
  }
}
