package org.partnershipledger.rim.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.rim.testing.HostileNames;

class GatesTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("org.partnershipledger.rim.testing.HostileNames#addresses")
  void an_address_that_leads_within_is_refused(String address) {
    for (Allowance allowance : new Allowance[] {Allowance.PUBLIC, trusting("hooks.example.org")}) {
      Gates gates = new Gates(new HostileNames(), allowance);
      assertThatExceptionOfType(RefusedAddress.class)
          .isThrownBy(() -> gates.machine(gates.admitted(address)));
    }
  }

  @Test
  void the_list_has_more_than_forty_of_them_each_once() throws IOException {
    assertThat(HostileNames.addresses()).hasSizeGreaterThan(40).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "172.15.255.255",
        "172.32.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "169.253.0.1",
        "198.20.0.0",
        "223.255.255.255",
        "2a00:1450:4009::1",
        "2606:4700::1111"
      })
  void what_is_beside_a_block_is_public(String address) {
    assertThat(PublicAddresses.holds(InetAddress.ofLiteral(address))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP://News.Example.ORG:80, http://news.example.org/",
    "https://news.example.org:443/a?b=c#d, https://news.example.org/a?b=c",
    "https://bücher.example.org/ä, https://xn--bcher-kva.example.org/%C3%A4",
    "http://8.8.8.8/feed, http://8.8.8.8/feed",
    "http://news.example.org?page=1, http://news.example.org/?page=1"
  })
  void an_address_that_is_asked_has_one_form(String given, String form) throws RefusedAddress {
    assertThat(new Gates(new HostileNames(), Allowance.PUBLIC).admitted(given).text())
        .isEqualTo(form);
  }

  @Test
  void a_refusal_says_why() {
    assertThatExceptionOfType(RefusedAddress.class)
        .isThrownBy(() -> new Gates(new HostileNames(), Allowance.PUBLIC).admitted("ftp://e.org/x"))
        .withMessage("has the scheme ftp; only http and https are asked");
  }

  @ParameterizedTest
  @CsvSource({
    "/other, http://news.example.org/other",
    "other, http://news.example.org/a/other",
    "?page=2, http://news.example.org/a/?page=2",
    "https://e.org/x, https://e.org/x",
    "//e.org/x, http://e.org/x"
  })
  void a_redirect_may_lean_on_where_it_is(String location, String leadsTo) throws RefusedAddress {
    assertThat(WebAddress.of("http://news.example.org/a/b?c=d").toward(location).text())
        .isEqualTo(leadsTo);
  }

  @Test
  void where_only_tls_will_do_an_address_without_it_is_refused() {
    assertThatExceptionOfType(RefusedAddress.class)
        .isThrownBy(() -> gates("hooks.example.org").admitted("http://news.example.org/x"))
        .withMessage("has the scheme http; only https is asked");
  }

  @ParameterizedTest
  @CsvSource({
    "intern.example.org, http://intern.example.org:8080/x, 10.20.30.40",
    "Intern.Example.org, https://INTERN.example.org/x, 10.20.30.40",
    "127.0.0.1, http://127.0.0.1:8080/x, 127.0.0.1",
    "[::1], http://[::1]:8080/x, ::1"
  })
  void a_host_that_an_operator_names_is_asked_wherever_it_is(
      String named, String address, String machine) throws RefusedAddress, UnknownHostException {
    Gates gates = gates(named);
    assertThat(gates.machine(gates.admitted(address))).isEqualTo(InetAddress.ofLiteral(machine));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://other.intern.example.org/x",
        "https://user@intern.example.org/x",
        "https://127.0.0.1/x",
        "ftp://intern.example.org/x"
      })
  void a_host_that_an_operator_names_opens_nothing_beside_it(String address) {
    Gates gates = gates("intern.example.org");
    assertThat(throwing(() -> gates.machine(gates.admitted(address)))).isTrue();
  }

  private interface Passing {
    InetAddress machine() throws IOException, RefusedAddress;
  }

  private static boolean throwing(Passing passing) {
    try {
      InetAddress unused = passing.machine();
      return false;
    } catch (IOException | RefusedAddress e) {
      return true;
    }
  }

  private static Gates gates(String named) {
    return new Gates(new HostileNames(), trusting(named));
  }

  private static Allowance trusting(String named) {
    return Allowance.secureOr(Set.of(named));
  }
}
