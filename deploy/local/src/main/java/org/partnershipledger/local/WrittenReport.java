package org.partnershipledger.local;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.partnershipledger.contracts.json.EventJson;

/** A report as two files: one for people, one for programs. */
public final class WrittenReport {
  private WrittenReport() {}

  /**
   * Writes {@code name.txt} and {@code name.json} into a folder.
   *
   * @return the file for people
   */
  public static Path write(Path folder, String name, String text, Record data) {
    Path file = Folders.make(folder).resolve(name + ".txt");
    try {
      Files.writeString(file, text);
      EventJson.mapper()
          .writer(SerializationFeature.INDENT_OUTPUT)
          .writeValue(folder.resolve(name + ".json").toFile(), data);
    } catch (IOException e) {
      throw new Failure("the report cannot be written to " + folder + ": " + e.getMessage(), e);
    }
    return file;
  }
}
