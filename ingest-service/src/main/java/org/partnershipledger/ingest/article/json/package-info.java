/** Articles out of JSON. */
@NullMarked
package org.partnershipledger.ingest.article.json;

import org.jspecify.annotations.NullMarked;
