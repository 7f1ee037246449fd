package org.stigraph.cli;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a length of time: {@code 30s}, {@code 500ms}, {@code 2m}; a bare number is seconds. */
final class TimeConverter implements ITypeConverter<Duration> {

  private static final Pattern TIME = Pattern.compile("([1-9][0-9]{0,8})(ms|s|m)?");

  @Override
  public Duration convert(String value) {
    Matcher matcher = TIME.matcher(value);
    if (!matcher.matches()) {
      throw new TypeConversionException("a time is given as 30s, 500ms or 2m: " + value);
    }
    long number = Long.parseLong(matcher.group(1));
    String unit = matcher.group(2);
    if ("ms".equals(unit)) {
      return Duration.ofMillis(number);
    }
    return "m".equals(unit) ? Duration.ofMinutes(number) : Duration.ofSeconds(number);
  }
}
