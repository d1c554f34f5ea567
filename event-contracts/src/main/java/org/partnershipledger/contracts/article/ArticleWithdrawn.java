package org.partnershipledger.contracts.article;

import java.time.Instant;

/**
 * The submitter takes an article back.
 *
 * @param articleId the article
 * @param reason why, in the words of the submitter
 * @param withdrawnAt when
 */
public record ArticleWithdrawn(String articleId, String reason, Instant withdrawnAt) {}
