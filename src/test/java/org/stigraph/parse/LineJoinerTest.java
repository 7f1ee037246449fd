package org.stigraph.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stigraph.source.SourceLine;

class LineJoinerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "海の/観測|海の観測",
        "Ocean/Watch|Ocean Watch",
        "海のOcean/観測|海のOcean観測",
        "inter-/national|inter-national",
        "https://example.org/a-/b_c?d=1|https://example.org/a-b_c?d=1",
        "詳細は。/https://example.org/x|詳細は。 https://example.org/x",
        "https://example.org/x/次の文|https://example.org/x 次の文",
        " 海　洋 / 観測|海 洋観測"
      })
  void joins(String lines, String joined) {
    List<SourceLine> source = new ArrayList<>();
    String text = lines.replace("https://", "https:@@").replace("example.org/", "example.org@");
    for (String line : text.split("/", -1)) {
      String whole = line.replace("@@", "//").replace("org@", "org/");
      source.add(new SourceLine(source.size() + 1, whole));
    }
    LinedText found = LineJoiner.join(source);
    assertThat(found.text()).isEqualTo(joined);
    assertThat(found.lineAt(0)).isEqualTo(1);
    assertThat(found.lineAt(found.length() - 1)).isEqualTo(source.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Ocean\tWatch\tの海|Ocean Watchの海", "海\t空|海 空", "第\t27\t回|第27回"})
  void mendsTabs(String line, String mended) {
    assertThat(LineJoiner.single(line, 1).text()).isEqualTo(mended);
  }
}
