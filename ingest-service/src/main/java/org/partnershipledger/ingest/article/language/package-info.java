/** Whether a text is in English. */
@NullMarked
package org.partnershipledger.ingest.article.language;

import org.jspecify.annotations.NullMarked;
