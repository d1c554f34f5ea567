package org.partnershipledger.ingest.extraction.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;

/**
 * What is done "under a management contract": the contract is the form, whatever verb stands before
 * it, and the bodies of that verb are its parties.
 */
final class UnderContract {
  private static final Set<Join> VERBS = Set.of(Join.WEAK, Join.REPLACEMENT, Join.ACQUISITION);
  private static final int BETWEEN = 4;

  private UnderContract() {}

  /** Whether "under a" stands a few words before the words of a contract. */
  static boolean is(Scene scene, Phrase contract) {
    if (!contract.category().equals("join.contract")) {
      return false;
    }
    Document document = scene.document();
    if (document.key(contract.first()).equals("under")) {
      return true;
    }
    int first = document.sentenceOf(contract.first()).first();
    for (int i = contract.first() - 1; i >= Math.max(first, contract.first() - BETWEEN); i--) {
      if (document.key(i).equals("under")) {
        return true;
      }
    }
    return false;
  }

  /** The frames of a sentence, with verbs of taking over read as what the contract does. */
  static List<Frame> settled(Scene scene, List<Frame> frames) {
    for (Frame contract : frames) {
      if (contract.join() == Join.CONTRACT && is(scene, contract.trigger())) {
        return settled(scene, frames, contract);
      }
    }
    return frames;
  }

  private static List<Frame> settled(Scene scene, List<Frame> frames, Frame contract) {
    List<Frame> settled = new ArrayList<>();
    Frame made = contract;
    for (Frame frame : frames) {
      boolean verb =
          VERBS.contains(frame.join())
              && frame.trigger().end() <= contract.trigger().first()
              && scene.cues().clauseAt(contract.trigger().first()).holds(frame.trigger().first());
      if (verb && frame.bodies().size() > made.bodies().size()) {
        made = made.with(frame.bodies(), frame.judgement());
      } else if (!verb && frame != contract) {
        settled.add(frame);
      }
    }
    settled.add(made);
    return settled;
  }
}
