package org.partnershipledger.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks documents, and stops where one turns out to be out of proportion. */
final class Gzip {
  private Gzip() {}

  static byte[] unpacked(byte[] packed, FetchLimits limits) throws RefusedDocument {
    long most = limits.expandedFrom(packed.length);
    try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] unpacked = stream.readNBytes(Math.toIntExact(most + 1));
      if (unpacked.length > most) {
        throw new RefusedDocument(
            "its " + packed.length + " bytes unpack to more than " + most + ", a gzip bomb");
      }
      return unpacked;
    } catch (IOException e) {
      throw new RefusedDocument("it says that it is packed with gzip, and is not");
    }
  }
}
