/** Answers as flat tables: CSV, and the description of its columns. */
@NullMarked
package org.partnershipledger.rim.table;

import org.jspecify.annotations.NullMarked;
