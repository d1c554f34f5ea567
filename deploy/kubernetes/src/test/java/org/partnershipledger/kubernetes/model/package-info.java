/** What Kubernetes and the operators know: their kinds, and each kind's fields. */
@NullMarked
package org.partnershipledger.kubernetes.model;

import org.jspecify.annotations.NullMarked;
