package org.partnershipledger.ingest.extraction.person;

import java.util.Optional;

/**
 * A person with a role, as one place of the text links them.
 *
 * @param holder the person
 * @param role the role; empty when only a verb tells ("who runs the trust")
 * @param roleWords the role in the words of the text, in the singular; empty when not stated
 * @param organisation the bodies of the role; empty when the words name none
 * @param link how the words link person and role
 * @param former whether the person no longer has it
 * @param coming whether the person does not have it yet
 * @param joint whether bodies share it
 * @param first index of the first token of the whole construction
 * @param end index one past its last token
 */
public record Office(
    PersonMention holder,
    Optional<Role> role,
    Optional<String> roleWords,
    Optional<OrganisationPhrase> organisation,
    Link link,
    boolean former,
    boolean coming,
    boolean joint,
    int first,
    int end) {
  /** How words link a person to a role. */
  public enum Link {
    /** "Kevin McGee, chief executive at East Lancashire", "hospital boss Stephen Eames". */
    BESIDE,
    /**
     * "Mr Eames, who is also the leader of the new system", "John Denning, who chairs the trust".
     */
    RELATIVE,
    /** "Peter Lewis is already chief executive of both". */
    CLAUSE
  }

  /** Whether the person has the office at the time of the text. */
  public boolean isHeld() {
    return !former && !coming;
  }

  /** Whether the role is one that runs or governs a body. */
  public boolean isOffice() {
    return role.map(r -> r.kind() == Role.Kind.OFFICE).orElse(true);
  }

  /** The same by another role. */
  Office as(Optional<String> words) {
    return new Office(holder, role, words, organisation, link, former, coming, joint, first, end);
  }

  /** The same with other bodies. */
  Office with(Optional<OrganisationPhrase> others) {
    return new Office(holder, role, roleWords, others, link, former, coming, joint, first, end);
  }
}
