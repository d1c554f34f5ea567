/** Articles out of web pages. */
@NullMarked
package org.partnershipledger.ingest.article.html;

import org.jspecify.annotations.NullMarked;
