package org.partnershipledger.kubernetes.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipledger.kubernetes.Manifests;

/** What is checked of an overlay. */
public enum Check {
  KINDS(KindCheck::faults),
  IMAGES(ImageCheck::faults),
  RESTRICTED(RestrictedCheck::faults),
  RUNNING(RunningCheck::faults),
  AVAILABILITY(AvailabilityCheck::faults),
  PORTS(PortCheck::faults),
  SELECTORS(SelectorCheck::faults),
  REFERENCES(ReferenceCheck::faults),
  SECRETS(SecretCheck::faults),
  SETTINGS(SettingCheck::faults),
  ADDRESSES(AddressCheck::faults),
  TOPICS(TopicCheck::faults),
  ACCESS(AccessCheck::faults),
  SCALING(ScalingCheck::faults),
  NETWORK(NetworkCheck::faults);

  private final BiFunction<Manifests, String, List<String>> check;

  Check(Function<Manifests, List<String>> check) {
    this((manifests, readme) -> check.apply(manifests));
  }

  Check(BiFunction<Manifests, String, List<String>> check) {
    this.check = check;
  }

  /**
   * The checks that find a fault; when objects are not of their kinds, the others are not asked.
   */
  public static Set<Check> failing(Manifests manifests, String readme) {
    if (!KINDS.faults(manifests, readme).isEmpty()) {
      return Set.of(KINDS);
    }
    return Arrays.stream(values())
        .filter(check -> !check.faults(manifests, readme).isEmpty())
        .collect(Collectors.toSet());
  }

  /**
   * The faults that it finds.
   *
   * @param readme what the overlay and its components tell an operator to make
   */
  public List<String> faults(Manifests manifests, String readme) {
    return check.apply(manifests, readme);
  }
}
