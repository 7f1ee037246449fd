package org.stigraph.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "海は広い。空は高い。|海は広い。/空は高い。",
        "彼は「行く。必ず行く。」と述べた。次だ。|彼は「行く。必ず行く。」と述べた。/次だ。",
        "値は３．５である．次は四だ．|値は３．５である．/次は四だ．",
        "本当か？と尋ねた。そうだ！|本当か？と尋ねた。/そうだ！",
        "閉じない「括弧だ。次の文。|閉じない「括弧だ。/次の文。",
        "It met in May. The U.S. panel, e.g. ours, agreed.|It met in May./The U.S. panel, e.g. ours, agreed.",
        "See https://example.org/a.b. Next one.|See https://example.org/a.b. Next one.",
        "終わり。」次。|終わり。」/次。"
      })
  void splits(String text, String sentences) {
    List<String> found =
        SentenceSplitter.split(text).stream()
            .map(range -> text.substring(range.start(), range.end()))
            .toList();
    assertThat(String.join("/", found)).isEqualTo(sentences);
  }
}
