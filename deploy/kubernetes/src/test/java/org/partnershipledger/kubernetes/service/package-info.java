/** What the packaged services say of themselves. */
@NullMarked
package org.partnershipledger.kubernetes.service;

import org.jspecify.annotations.NullMarked;
