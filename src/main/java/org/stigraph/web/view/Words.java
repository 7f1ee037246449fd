package org.stigraph.web.view;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the interface in one language. */
public final class Words {

  /** The languages that the interface speaks, the default first. */
  public static final List<String> LANGUAGES = List.of("ja", "en");

  /** Stands for an argument; in no word. */
  private static final String SLOT = "\uFFFC";

  private final Locale locale;
  private final ResourceBundle bundle;

  private Words(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "org.stigraph.web.words",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The words of a language, of the default one where the language is not spoken. */
  public static Words in(String language) {
    return new Words(Locale.forLanguageTag(LANGUAGES.contains(language) ? language : "ja"));
  }

  /** {@code ja} or {@code en}. */
  public String language() {
    return locale.getLanguage();
  }

  public boolean isJapanese() {
    return language().equals("ja");
  }

  /** The words of a key, with its arguments in their places. */
  public String say(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return new MessageFormat(pattern, locale).format(arguments);
  }

  /** What stands before the only argument of a key, where {@code before}, else behind it. */
  public String around(String key, boolean before) {
    String whole = say(key, SLOT);
    int at = whole.indexOf(SLOT);
    return before ? whole.substring(0, at) : whole.substring(at + SLOT.length());
  }

  /** The words of a key that may be missing. */
  public Optional<String> find(String key) {
    try {
      return Optional.of(bundle.getString(key));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  /** A count with its separators. */
  public String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Between values of one list: {@code 、} or a comma. */
  public String comma() {
    return isJapanese() ? "、" : ", ";
  }
}
