package org.partnershipledger.contracts.article;

import java.time.Instant;

/**
 * An article no longer counts; its claims are withdrawn, the record stays.
 *
 * @param articleId the article
 * @param reason why
 * @param retractedAt when
 */
public record ArticleRetracted(String articleId, String reason, Instant retractedAt) {}
