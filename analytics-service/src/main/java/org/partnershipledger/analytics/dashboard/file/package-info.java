/** What pages show, to take away as CSV or as an Excel workbook. */
@NullMarked
package org.partnershipledger.analytics.dashboard.file;

import org.jspecify.annotations.NullMarked;
