package org.stigraph.web.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A whole answer.
 *
 * @param headers beside the content type
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Answer(int status, String type, byte[] body, Map<String, String> headers) {

  public Answer {
    headers = Map.copyOf(headers);
  }

  /** A page or a piece of data. */
  public static Answer of(Form form, byte[] body) {
    return new Answer(200, form.header(), body, Map.of());
  }

  /** A piece of text. */
  public static Answer of(Form form, String body) {
    return of(form, body.getBytes(StandardCharsets.UTF_8));
  }

  /** What was asked for is described elsewhere. */
  public static Answer seeOther(String location) {
    return new Answer(
        303,
        Form.TEXT.header(),
        (location + "\n").getBytes(StandardCharsets.UTF_8),
        Map.of("Location", ascii(location)));
  }

  /** What was asked for has another address now. */
  public static Answer moved(String location) {
    return seeOther(location).withStatus(301);
  }

  /** The same with another status. */
  public Answer withStatus(int other) {
    return new Answer(other, type, body, headers);
  }

  /** The same with a header more. */
  public Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, type, body, more);
  }

  /** An address as a header may carry it: what is beyond ASCII is percent-encoded. */
  private static String ascii(String address) {
    StringBuilder ascii = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      if (b > 0x20 && b < 0x7F) {
        ascii.append((char) b);
      } else {
        ascii.append(String.format(java.util.Locale.ROOT, "%%%02X", b));
      }
    }
    return ascii.toString();
  }
}
