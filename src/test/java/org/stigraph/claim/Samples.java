package org.stigraph.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.stigraph.document.CanonicalText;
import org.stigraph.document.Document;
import org.stigraph.document.Layout;
import org.stigraph.document.Original;
import org.stigraph.document.Place;
import org.stigraph.document.Span;
import org.stigraph.document.TextUnit;
import org.stigraph.document.UnitKind;
import org.stigraph.mention.AuthorityReader;
import org.stigraph.parse.DocumentParser;
import org.stigraph.source.Metadata;
import org.stigraph.source.SourceReader;

/** Documents of a few sentences, and the shipped rules and authority data, for tests. */
final class Samples {

  private Samples() {}

  /** A document as it is read from a Markdown file: headings, lists and paragraphs. */
  static Document markdown(String text) {
    try {
      Path file = Files.createTempFile("sample", ".md");
      Files.writeString(file, text);
      Document document =
          new DocumentParser(Optional.empty())
              .parse(new SourceReader().read(file).file().orElseThrow())
              .document()
              .orElseThrow();
      Files.delete(file);
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document of one section with the sentences of a text. */
  static Document document(String text) {
    List<TextUnit> units = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int stop = text.indexOf('。', start);
      int end = stop < 0 ? text.length() : stop + 1;
      units.add(
          new TextUnit(
              units.size() + 1,
              UnitKind.SENTENCE,
              new Span(start, end),
              OptionalInt.empty(),
              OptionalInt.of(1),
              Optional.empty(),
              OptionalInt.empty(),
              0,
              true,
              Place.lines(1, 1)));
      start = end;
    }
    return new Document(
        "sample",
        "sample.txt",
        Original.text(),
        Metadata.none(),
        "sample",
        Layout.REPORT,
        new CanonicalText(text),
        List.of(),
        List.of(),
        units,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** All rules of {@code data/rules}. */
  static RuleReader rules() {
    RuleReader reader = new RuleReader();
    try (Stream<Path> files = Files.list(Path.of("data/rules"))) {
      for (Path file : files.sorted().toList()) {
        if (!file.endsWith("names.yaml")) {
          reader.read(file.toString(), Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return reader;
  }

  /** An extractor as the program uses it. */
  static Extractor extractor() {
    return extractor(rules().rules());
  }

  /** An extractor with some rules only. */
  static Extractor extractor(RuleBook rules) {
    AuthorityReader authority = new AuthorityReader();
    try (Stream<Path> files = Files.list(Path.of("data/authority"))) {
      for (Path file : files.sorted().toList()) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
          authority.read(file.toString(), lines);
        }
      }
      Object names =
          new Load(LoadSettings.builder().build())
              .loadFromString(Files.readString(Path.of("data/rules/names.yaml")));
      return new Extractor(authority.records(), (Map<?, ?>) names, "names.yaml", rules);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A claim as rule examples write it. */
  static String line(Claim claim) {
    String value =
        claim
            .value()
            .accept(
                new Value.Visitor<String>() {
                  @Override
                  public String entity(org.stigraph.mention.Entity entity) {
                    return entity.label();
                  }

                  @Override
                  public String text(String text, String language) {
                    return text;
                  }

                  @Override
                  public String date(org.stigraph.mention.PartialDate date) {
                    return date.iso();
                  }

                  @Override
                  public String number(java.math.BigDecimal number) {
                    return number.toPlainString();
                  }

                  @Override
                  public String duration(String iso) {
                    return iso;
                  }

                  @Override
                  public String link(String url) {
                    return url;
                  }

                  @Override
                  public String truth(boolean truth) {
                    return String.valueOf(truth);
                  }
                });
    return claim.subject().label() + " " + claim.property().compactName() + " " + value;
  }
}
