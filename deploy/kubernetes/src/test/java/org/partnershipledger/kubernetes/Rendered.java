package org.partnershipledger.kubernetes;

import java.util.EnumMap;
import java.util.Map;

/** Overlays, each rendered once for all tests. */
final class Rendered {
  private static final Map<Overlay, Manifests> OVERLAYS = new EnumMap<>(Overlay.class);

  private Rendered() {}

  static synchronized Manifests of(Overlay overlay) {
    return OVERLAYS.computeIfAbsent(overlay, Overlay::render);
  }
}
