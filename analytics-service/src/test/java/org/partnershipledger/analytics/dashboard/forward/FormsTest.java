package org.partnershipledger.analytics.dashboard.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

class FormsTest {
  private static final Optional<String> HOST = Optional.of("ledger.example.org:8083");

  @Test
  void a_form_is_read_as_browsers_write_it() {
    Form form = Form.of("text=A+%C2%A3+b%0D%0Ac&empty=&apart=1&apart=2&bare");

    assertThat(form.whole("text")).isEqualTo("A £ b\nc");
    assertThat(form.text("empty")).isEmpty();
    assertThat(form.text("bare")).isEmpty();
    assertThat(form.text("missing")).isEmpty();
    assertThat(form.all("apart")).containsExactly("1", "2");
  }

  @Test
  void what_is_no_form_or_too_large_is_refused() {
    assertThatThrownBy(() -> Form.of("text=%zz"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.type()).isEqualTo(ProblemType.INVALID_REQUEST));
    assertThatThrownBy(() -> Form.read(new ByteArrayInputStream(new byte[2_000_001])))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.type()).isEqualTo(ProblemType.BODY_TOO_LARGE));
  }

  @Test
  void a_form_of_this_site_is_taken() {
    assertThat(OwnFormFilter.isOwn(Optional.of("same-origin"), Optional.empty(), HOST)).isTrue();
    assertThat(
            OwnFormFilter.isOwn(
                Optional.empty(), Optional.of("https://ledger.example.org:8083"), HOST))
        .isTrue();
    assertThat(
            OwnFormFilter.isOwn(
                Optional.empty(),
                Optional.of("https://ledger.example.org:8083/review?item=1"),
                HOST))
        .isTrue();
  }

  @Test
  void a_form_of_another_site_or_of_nowhere_is_not() {
    for (String site : new String[] {"cross-site", "same-site", "none"}) {
      assertThat(
              OwnFormFilter.isOwn(
                  Optional.of(site), Optional.of("https://ledger.example.org:8083"), HOST))
          .as(site)
          .isFalse();
    }
    assertThat(OwnFormFilter.isOwn(Optional.empty(), Optional.of("https://evil.example"), HOST))
        .isFalse();
    assertThat(OwnFormFilter.isOwn(Optional.empty(), Optional.of("null"), HOST)).isFalse();
    assertThat(OwnFormFilter.isOwn(Optional.empty(), Optional.of("not an address"), HOST))
        .isFalse();
    assertThat(OwnFormFilter.isOwn(Optional.empty(), Optional.empty(), HOST)).isFalse();
    assertThat(OwnFormFilter.isOwn(Optional.empty(), Optional.empty(), Optional.empty())).isFalse();
  }
}
