package org.stigraph.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "org.stigraph.web.words",
        java.util.Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Test
  void oneIsNotMany() {
    Words english = Words.in("en");
    assertThat(english.say("search.sentences.count", 1)).isEqualTo("1 sentence");
    assertThat(english.say("search.sentences.count", 0)).isEqualTo("0 sentences");
    assertThat(english.say("entity.mentions.count", 1200)).isEqualTo("1,200 places");
  }

  @Test
  void everyKeyIsThereInBothLanguages() {
    assertThat(bundle("ja").keySet()).isEqualTo(bundle("en").keySet());
  }

  @Test
  void everyPatternCanBeSaid() {
    for (String language : Words.LANGUAGES) {
      for (String key : bundle(language).keySet()) {
        assertThat(Words.in(language).say(key, 1, 2, 3, 4, 5, 6)).as(key).isNotNull();
      }
    }
  }
}
