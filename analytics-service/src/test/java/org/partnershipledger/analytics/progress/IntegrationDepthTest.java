package org.partnershipledger.analytics.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.ledger.Arrangement;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;

/** The depths of the founding articles, and what ends one. */
class IntegrationDepthTest {
  @Test
  void a_joint_executive_in_operation_and_a_merger_explored_are_6_now_and_7_aimed_at() {
    assertThat(depth(of(Form.GROUP, Stage.OPERATING), of(Form.MERGER, Stage.EXPLORING)))
        .isEqualTo("6 to 7");
  }

  @Test
  void a_memorandum_with_a_merger_among_the_options_is_1_and_aims_at_up_to_7() {
    assertThat(depth(options(Stage.OUTLINE_BUSINESS_CASE, Form.CLINICAL_NETWORK, Form.MERGER)))
        .isEqualTo("1 to 2-7");
  }

  @Test
  void talks_about_a_network_or_shared_services_are_1_and_aim_at_2_to_3() {
    assertThat(depth(options(Stage.DISCUSSING, Form.CLINICAL_NETWORK, Form.SHARED_SERVICES)))
        .isEqualTo("1 to 2-3");
  }

  @Test
  void a_chief_executive_to_be_shared_as_agreed_is_5_and_5() {
    assertThat(depth(of(Form.SHARED_LEADERSHIP, Stage.AGREED))).isEqualTo("5 to 5");
  }

  @Test
  void what_was_called_off_leaves_no_depth_and_a_review_the_deepest() {
    Arrangement merger = of(Form.MERGER, Stage.APPROVED);

    assertThat(depth(merger.in(SideState.ABANDONED))).isEqualTo("0 to 0");
    assertThat(depth(merger.in(SideState.PAUSED))).isEqualTo("1 to 7");
    assertThat(depth(of(Form.MERGER, Stage.BENEFITS_REVIEWED))).isEqualTo("8 to 8");
    assertThat(depth()).isEqualTo("0 to 0");
  }

  private static String depth(Arrangement... arrangements) {
    return IntegrationDepth.of(List.of(arrangements)).words();
  }

  private static Arrangement of(Form form, Stage stage) {
    return arrangement(form, List.of(), stage);
  }

  private static Arrangement options(Stage stage, Form... forms) {
    return arrangement(Form.UNDECIDED, List.of(forms), stage);
  }

  private static Arrangement arrangement(Form form, List<Form> options, Stage stage) {
    return new Arrangement(
        form, options, Optional.of(stage), Optional.empty(), Optional.empty(), List.of());
  }
}
