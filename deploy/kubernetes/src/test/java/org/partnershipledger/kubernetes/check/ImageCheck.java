package org.partnershipledger.kubernetes.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.partnershipledger.kubernetes.Manifests;
import org.partnershipledger.kubernetes.Workload;
import org.partnershipledger.kubernetes.service.PackagedService;

/** Images are of a version, ours of the project's, so that the same manifests start the same. */
final class ImageCheck {
  private static final Pattern VERSION = Pattern.compile(".+:v?\\d+\\.\\d+\\.\\d+");

  private ImageCheck() {}

  static List<String> faults(Manifests manifests) {
    List<String> faults = new ArrayList<>();
    for (Workload workload : manifests.workloads()) {
      for (JsonNode container : workload.containers()) {
        String image = container.path("image").asText();
        String expected = workload.service() + ":" + PackagedService.version();
        boolean isRight =
            Workload.isOurs(container)
                ? image.equals(expected) || image.endsWith("/" + expected)
                : VERSION.matcher(image).matches();
        if (!isRight) {
          faults.add(workload.id() + " runs " + image + ", not " + expected);
        }
        if (container.path("imagePullPolicy").asText().equals("Always")) {
          faults.add(workload.id() + " pulls its image at each start");
        }
      }
    }
    return faults;
  }
}
