package org.partnershipledger.contracts.article;

/**
 * An article with its canonical text; private to ingest, since texts are copyright.
 *
 * @param article what is known beside the text
 * @param text canonical text: NFC, line breaks as LF, at most 200 kB
 */
public record ArticleSubmitted(ArticleHeader article, String text) {}
