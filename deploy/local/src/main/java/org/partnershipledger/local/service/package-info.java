/** The three packaged services, driven from outside. */
@NullMarked
package org.partnershipledger.local.service;

import org.jspecify.annotations.NullMarked;
