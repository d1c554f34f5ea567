package org.partnershipledger.analytics.dashboard.review;

import org.partnershipledger.analytics.projection.OpenReview;

/** A line of the queue. */
record QueueLine(String itemId, String title, String kind, String touches, boolean current) {
  static QueueLine of(OpenReview item, String current) {
    return new QueueLine(
        item.id(),
        Questions.title(item),
        Question.kind(item.kind()),
        Question.touches(item.kind()),
        item.id().equals(current));
  }
}
