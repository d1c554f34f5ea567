/** Bodies as FHIR R4 resources, so that systems of the NHS can join them by ODS code. */
@NullMarked
package org.partnershipledger.registry.api.fhir;

import org.jspecify.annotations.NullMarked;
