package org.stigraph.source.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.stigraph.source.Limits;
import org.stigraph.source.Metadata;
import org.stigraph.source.Problem;
import org.stigraph.source.Refusal;
import org.stigraph.source.Severity;

/** The zip archive that an Office file is: opened within limits, macros and links left alone. */
final class OfficeParts {

  private static final int ENTRY = 0x02014b50;

  private OfficeParts() {}

  /** How a file is read once its archive is open. */
  interface Reading<T> {
    /** Reads what the archive holds. */
    T read(OPCPackage parts) throws IOException, InvalidFormatException, Refusal;
  }

  /**
   * Opens an archive, reads it and closes it.
   *
   * @throws Refusal for what is damaged, too large once unpacked, or declares XML entities
   */
  static <T> T read(byte[] bytes, Limits limits, Reading<T> reading) throws Refusal {
    check(bytes, limits);
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      return reading.read(parts);
    } catch (IOException | InvalidFormatException | RuntimeException e) {
      throw refusal(e, limits);
    }
  }

  private static Refusal refusal(Exception e, Limits limits) {
    StringBuilder all = new StringBuilder();
    Throwable cause = e;
    for (int depth = 0; cause != null && depth < 6; depth++) {
      all.append(cause.getMessage()).append(' ');
      cause = cause.getCause();
    }
    String messages = all.toString().toLowerCase(Locale.ROOT);
    if (messages.contains("zip bomb") || messages.contains("max size")) {
      return tooLarge(limits);
    }
    if (messages.contains("doctype") || messages.contains("entity")) {
      return new Refusal(
          "IN020",
          "declares XML entities, which no Office program writes",
          "Do not trust the file; save its text with a program that you trust.");
    }
    return new Refusal(
        "IN012",
        "is a damaged Office file: " + e.getClass().getSimpleName(),
        "Open it in the program that made it and save it anew.");
  }

  private static Refusal tooLarge(Limits limits) {
    return new Refusal(
        "IN010",
        "unpacks to more than it may: the limit is " + (limits.expanded() >> 20) + " MB",
        "Do not trust the file, or take the pictures out of it.");
  }

  /** Adds up the sizes that the archive's directory gives. */
  private static void check(byte[] bytes, Limits limits) throws Refusal {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long sum = 0;
    for (int at = 0; at + 46 <= bytes.length; at++) {
      boolean entry = bytes[at] == 'P' && bytes[at + 1] == 'K' && buffer.getInt(at) == ENTRY;
      if (entry) {
        sum += buffer.getInt(at + 24) & 0xFFFFFFFFL;
        at += 45;
      }
    }
    if (sum > limits.expanded()) {
      throw tooLarge(limits);
    }
  }

  /** The problem that charts and diagrams are not read, where there are any. */
  static List<Problem> unread(String name, int count) {
    return count == 0
        ? List.of()
        : List.of(
            Problem.ofFile(
                "IN023",
                Severity.WARNING,
                name,
                "holds " + count + (count == 1 ? " chart or diagram" : " charts or diagrams"),
                "What they say is left out; the figures may stand in a table elsewhere."));
  }

  /** What the file's properties say, where it is sane. */
  static Metadata told(POIXMLProperties properties) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    Optional<String> title =
        given(core.getTitle())
            .filter(text -> !text.startsWith("PowerPoint") && !text.matches(".*\\.(docx?|pptx?)$"));
    String company =
        properties.getExtendedProperties() == null
            ? ""
            : properties.getExtendedProperties().getCompany();
    return Metadata.told(
        title,
        given(company),
        Optional.empty(),
        given(core.getUnderlyingProperties().getLanguageProperty().orElse("")),
        Optional.empty());
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(one -> !one.isEmpty());
  }
}
