package org.stigraph.web.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request, read.
 *
 * @param path the path with letters as they are and reserved characters encoded
 * @param query parameters in their order; the first value counts
 * @param accept the {@code Accept} header
 * @param language language of the interface: {@code ja} or {@code en}
 * @param content language in which names and titles are wanted first; that of the interface unless
 *     it was chosen
 */
public record Ask(
    String path,
    Map<String, String> query,
    @Nullable String accept,
    String language,
    String content) {

  private static final int MOST_QUERY = 8000;

  /**
   * Reads a request.
   *
   * @throws Refusal when the path or the query cannot be decoded
   */
  public static Ask of(HttpServletRequest request, List<String> languages) {
    String raw = request.getRequestURI();
    String path = IriPath.of(raw).orElseThrow(() -> Refusal.bad(raw));
    Map<String, String> query = query(request.getQueryString());
    Optional<String> chosen = chosen("lang", request, query, languages);
    String language = chosen.orElseGet(() -> language(request, languages));
    String content = chosen("content", request, query, languages).orElse(language);
    return new Ask(path, query, request.getHeader("Accept"), language, content);
  }

  /** A request whose address cannot be read: its languages and forms alone. */
  public static Ask unread(HttpServletRequest request, List<String> languages) {
    String language =
        chosen("lang", request, Map.of(), languages).orElseGet(() -> language(request, languages));
    return new Ask("/", Map.of(), request.getHeader("Accept"), language, language);
  }

  /** A parameter; empty where it is not given or blank. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(query.get(name)).filter(value -> !value.isBlank());
  }

  /** A parameter that is a number from 1 on; 1 for anything else. */
  public int page() {
    try {
      return Math.max(1, Integer.parseInt(query.getOrDefault("page", "1")));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /**
   * The form to answer in: {@code ?format=} first, then what is accepted.
   *
   * @throws Refusal where none that is offered is asked for
   */
  public Form form(List<Form> offered) {
    Optional<String> asked = parameter("format");
    if (asked.isPresent()) {
      return Form.ofWord(asked.get())
          .filter(offered::contains)
          .orElseThrow(() -> Refusal.notAcceptable(asked.get(), offered));
    }
    return Form.accepted(accept, offered)
        .orElseThrow(() -> Refusal.notAcceptable(String.valueOf(accept), offered));
  }

  /** The request that an address without its ending makes, in the form that the ending names. */
  public Ask inForm(String ending) {
    Map<String, String> more = new LinkedHashMap<>(query);
    more.put("format", ending);
    return new Ask(
        path.substring(0, path.length() - ending.length() - 1), more, accept, language, content);
  }

  /** The same request without a parameter. */
  public Ask without(String name) {
    Map<String, String> rest = new LinkedHashMap<>(query);
    rest.remove(name);
    return new Ask(path, rest, accept, language, content);
  }

  /** This request's address with one parameter set, or taken off where the value is empty. */
  public String with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(query);
    changed.remove(name);
    if (!value.isEmpty()) {
      changed.put(name, value);
    }
    StringBuilder address = new StringBuilder(path);
    char before = '?';
    for (Map.Entry<String, String> parameter : changed.entrySet()) {
      address
          .append(before)
          .append(encode(parameter.getKey()))
          .append('=')
          .append(encode(parameter.getValue()));
      before = '&';
    }
    return address.toString();
  }

  private static String encode(String value) {
    return java.net.URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static Map<String, String> query(@Nullable String raw) {
    Map<String, String> query = new LinkedHashMap<>();
    if (raw == null || raw.isEmpty()) {
      return query;
    }
    if (raw.length() > MOST_QUERY * 8) {
      throw Refusal.tooLongAddress();
    }
    try {
      for (String pair : raw.split("&", -1)) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        query.putIfAbsent(
            URLDecoder.decode(name, StandardCharsets.UTF_8),
            URLDecoder.decode(value, StandardCharsets.UTF_8));
      }
    } catch (IllegalArgumentException e) {
      throw Refusal.bad(raw);
    }
    return query;
  }

  /** What a parameter chooses, else the cookie of the same name. */
  private static Optional<String> chosen(
      String name, HttpServletRequest request, Map<String, String> query, List<String> languages) {
    String asked = query.getOrDefault(name, "");
    if (languages.contains(asked)) {
      return Optional.of(asked);
    }
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(name) && languages.contains(cookie.getValue())) {
          return Optional.of(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }

  private static String language(HttpServletRequest request, List<String> languages) {
    String header = request.getHeader("Accept-Language");
    return header == null ? languages.get(0) : accepted(header, languages);
  }

  /** The first language of the header that is spoken here; English for who speaks none of them. */
  public static String accepted(String header, List<String> languages) {
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
      String found = Locale.lookupTag(ranges, languages);
      return found == null ? (header.contains("*") ? languages.get(0) : "en") : found;
    } catch (IllegalArgumentException e) {
      return languages.get(0);
    }
  }
}
