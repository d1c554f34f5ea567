/**
 * Fuzzing of texts, pages, feeds, money and dates. In the ordinary build the inputs in the {@code
 * Inputs} folders of the test resources are read again. To search for more, one method at a time:
 *
 * <pre>
 * JAZZER_FUZZ=1 mvn -pl ingest-service test -Djazzer.hooks=true \
 *     -Dtest='ReaderFuzzTest#any_canonical_text_is_read'
 * </pre>
 *
 * It ends after two minutes, or at the first input that fails, and puts that input into the folder
 * of its method, where it stays as a regression test. Inputs that reached new branches are kept in
 * {@code .cifuzz-corpus}, outside the repository.
 */
package org.partnershipledger.ingest.fuzz;
