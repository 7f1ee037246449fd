package org.stigraph.web.http;

import java.util.List;

/** Why a request gets no answer, told in words of the interface. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String key;
  private final List<String> details;

  private Refusal(int status, String key, String... details) {
    super(status + " " + key + " " + String.join(" ", details), null, false, false);
    this.status = status;
    this.key = key;
    this.details = List.of(details);
  }

  /** There is nothing at an address. */
  public static Refusal notFound(String address) {
    return new Refusal(404, "error.404", address);
  }

  /** The text of a document may not be shown. */
  public static Refusal withheld(String document) {
    return new Refusal(403, "error.403", document);
  }

  /**
   * None of the forms is accepted.
   *
   * @param asked what is
   * @param offered the forms that there are
   */
  public static Refusal notAcceptable(String asked, List<Form> offered) {
    return new Refusal(
        406, "error.406", asked, String.join(", ", offered.stream().map(Form::title).toList()));
  }

  /**
   * A question has no such parameter.
   *
   * @param known those that it has
   */
  public static Refusal noParameter(String name, String known) {
    return new Refusal(400, "error.parameter", name, known);
  }

  /**
   * It is not clear what words mean.
   *
   * @param why {@code unknown} or {@code several}
   */
  public static Refusal unclear(String why, String words) {
    return new Refusal(400, "compare." + why, words);
  }

  /**
   * No form of a query's answer is accepted.
   *
   * @param accept what is
   * @param offered the forms that there are
   */
  public static Refusal noSuchForm(String accept, String offered) {
    return new Refusal(406, "error.query.form", accept, offered);
  }

  /** A query says what is not offered here: {@code java}, {@code json} or {@code service}. */
  public static Refusal notOffered(String what) {
    return new Refusal(403, "error.query." + what);
  }

  /** Not exactly one query was sent. */
  public static Refusal noQuery() {
    return new Refusal(400, "error.query.one");
  }

  /**
   * A query cannot be read.
   *
   * @param kind of the mistake: {@code token}, {@code end}, {@code open}, {@code prefix}, {@code
   *     said}; {@code unplaced} where no place is known
   * @param line from 1
   * @param column from 1, in characters
   * @param what stands there, or what is said of it
   */
  public static Refusal unreadable(String kind, int line, int column, String what) {
    return new Refusal(
        400, "error.query." + kind, Integer.toString(line), Integer.toString(column), what);
  }

  /**
   * A query took too long.
   *
   * @param seconds after which it was stopped
   */
  public static Refusal stopped(String seconds) {
    return new Refusal(503, "error.query.stopped", seconds);
  }

  /** A query comes in a media type that is none of a query's. */
  public static Refusal unknownType(String type) {
    return new Refusal(415, "error.415", type);
  }

  /**
   * What was sent is too large.
   *
   * @param most bytes that are taken
   */
  public static Refusal tooLarge(int most) {
    return new Refusal(413, "error.413", Integer.toString(most / 1000));
  }

  /** The address is too long. */
  public static Refusal tooLongAddress() {
    return new Refusal(414, "error.414");
  }

  /** The request cannot be understood; the detail says what of it. */
  public static Refusal bad(String detail) {
    return new Refusal(400, "error.400", detail);
  }

  /**
   * Nothing can be done with this method here.
   *
   * @param allowed the methods that are, separated by commas
   */
  public static Refusal notAllowed(String allowed) {
    return new Refusal(405, "error.405", allowed);
  }

  /** The request would write. */
  public static Refusal readOnly() {
    return new Refusal(403, "error.update");
  }

  /**
   * The client asks too much.
   *
   * @param seconds how long it should wait
   */
  public static Refusal tooMany(int seconds) {
    return new Refusal(429, "error.429", Integer.toString(seconds));
  }

  /** It would take too long. */
  public static Refusal tooLong(String detail) {
    return new Refusal(503, "error.503", detail);
  }

  /** Something is broken here. */
  public static Refusal broken() {
    return new Refusal(500, "error.500");
  }

  public int status() {
    return status;
  }

  /** Key of the words: {@code error.404}. */
  public String key() {
    return key;
  }

  /** What it is about: an address, a parameter; may be empty. */
  public String detail() {
    return details.isEmpty() ? "" : details.get(0);
  }

  /** The arguments of the words. */
  public List<String> details() {
    return details;
  }
}
