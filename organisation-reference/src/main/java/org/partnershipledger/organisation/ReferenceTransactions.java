package org.partnershipledger.organisation;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The known attempts of NHS bodies to join since 2010, the facts behind base rates. */
public final class ReferenceTransactions {

  static final String FILE = "transactions.csv";

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "members",
          "form",
          "result",
          "result_name",
          "announced",
          "outline_business_case",
          "full_business_case",
          "competition_review",
          "approved",
          "completed",
          "ended",
          "outcome",
          "stated_targets",
          "savings_claimed",
          "notes",
          "source");

  private final List<ReferenceTransaction> transactions;

  private ReferenceTransactions(List<ReferenceTransaction> transactions) {
    this.transactions = List.copyOf(transactions);
  }

  /**
   * Reads the data file of this module.
   *
   * @throws MalformedReferenceException when the file is not as it must be; names file and line
   */
  public static ReferenceTransactions load() {
    return load(ReferenceFiles::read);
  }

  static ReferenceTransactions load(UnaryOperator<String> textOf) {
    return new ReferenceTransactions(
        CsvRow.parse(FILE, textOf.apply(FILE), COLUMNS).stream()
            .map(ReferenceTransactions::transaction)
            .toList());
  }

  /** Every attempt, in the order of the data file. */
  public List<ReferenceTransaction> all() {
    return transactions;
  }

  /** The attempt with this id; empty when there is none. */
  public Optional<ReferenceTransaction> byId(String id) {
    return transactions.stream().filter(transaction -> transaction.id().equals(id)).findFirst();
  }

  private static ReferenceTransaction transaction(CsvRow row) {
    return new ReferenceTransaction(
        row.text("id"),
        row.word("id", ReferenceTransaction.Series::ofId),
        row.list("members").stream().map(ReferenceTransactions::party).toList(),
        row.word("form", ReferenceTransactions::form),
        row.list("result"),
        row.optional("result_name"),
        row.partialDate("announced"),
        row.partialDate("outline_business_case"),
        row.partialDate("full_business_case"),
        row.optional("competition_review"),
        row.partialDate("approved"),
        row.date("completed"),
        row.partialDate("ended"),
        row.word("outcome", ReferenceTransactions::outcome),
        row.list("stated_targets").stream().map(text -> target(row, text)).toList(),
        row.optional("savings_claimed"),
        row.optional("notes"),
        row.text("source"));
  }

  private static Optional<ReferenceTransaction.Form> form(String word) {
    return WireWords.find(
        ReferenceTransaction.Form.values(), ReferenceTransaction.Form::wire, word);
  }

  private static Optional<ReferenceTransaction.Outcome> outcome(String word) {
    return WireWords.find(
        ReferenceTransaction.Outcome.values(), ReferenceTransaction.Outcome::wire, word);
  }

  private static ReferenceTransaction.Party party(String text) {
    int bracket = text.indexOf('(');
    if (bracket < 0) {
      return new ReferenceTransaction.Party(text, Optional.empty());
    }
    String part = text.substring(bracket + 1, text.length() - 1);
    return new ReferenceTransaction.Party(text.substring(0, bracket), Optional.of(part));
  }

  private static ReferenceTransaction.StatedTarget target(CsvRow row, String text) {
    String[] parts = text.split(">", -1);
    if (parts.length != 2) {
      throw row.fault("stated_targets '" + text + "' is not of the form stated>target");
    }
    return new ReferenceTransaction.StatedTarget(
        row.parsed("stated_targets", parts[0], PartialDate::parse),
        row.parsed("stated_targets", parts[1], PartialDate::parse));
  }
}
