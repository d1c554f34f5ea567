/** Where the provider sends people back to who have logged in. */
@NullMarked
package org.partnershipledger.analytics.dashboard.login;

import org.jspecify.annotations.NullMarked;
