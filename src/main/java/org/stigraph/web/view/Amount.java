package org.stigraph.web.view;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A number as people read it: figures in threes, and what has more than nine of them in the words
 * that the language has for it, 1兆2,214億 or 1.2214 trillion, where nothing is lost by that.
 */
final class Amount {

  private static final BigDecimal OKU = new BigDecimal("1e8");
  private static final BigDecimal CHO = new BigDecimal("1e12");
  private static final BigDecimal BILLION = new BigDecimal("1e9");
  private static final BigDecimal LARGE = BILLION;
  private static final int MOST_DECIMALS = 4;

  private Amount() {}

  /** A number; as it is where it is none. */
  static String of(String lexical, Words words) {
    BigDecimal number;
    try {
      number = new BigDecimal(lexical);
    } catch (NumberFormatException e) {
      return lexical;
    }
    if (number.abs().compareTo(LARGE) < 0) {
      return figures(number);
    }
    return words.isJapanese() ? japanese(number) : english(number);
  }

  private static String japanese(BigDecimal number) {
    if (number.remainder(OKU).signum() != 0) {
      return figures(number);
    }
    BigDecimal[] parts = number.abs().divideAndRemainder(CHO);
    BigDecimal oku = parts[1].divide(OKU);
    return (number.signum() < 0 ? "-" : "")
        + (parts[0].signum() == 0 ? "" : figures(parts[0]) + "兆")
        + (oku.signum() == 0 ? "" : figures(oku) + "億");
  }

  private static String english(BigDecimal number) {
    boolean trillions = number.abs().compareTo(CHO) >= 0;
    BigDecimal counted = number.divide(trillions ? CHO : BILLION).stripTrailingZeros();
    return counted.scale() > MOST_DECIMALS
        ? figures(number)
        : figures(counted) + (trillions ? " trillion" : " billion");
  }

  private static String figures(BigDecimal number) {
    return new DecimalFormat("#,##0.############", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }
}
