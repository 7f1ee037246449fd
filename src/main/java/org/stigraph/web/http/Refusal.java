package org.stigraph.web.http;

/** Why a request gets no answer, told in words of the interface. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String key;
  private final String detail;

  private Refusal(int status, String key, String detail) {
    super(status + " " + key + " " + detail, null, false, false);
    this.status = status;
    this.key = key;
    this.detail = detail;
  }

  /** There is nothing at an address. */
  public static Refusal notFound(String address) {
    return new Refusal(404, "error.404", address);
  }

  /** The text of a document may not be shown. */
  public static Refusal withheld(String document) {
    return new Refusal(403, "error.403", document);
  }

  /** None of the forms is accepted. */
  public static Refusal notAcceptable(String accept) {
    return new Refusal(406, "error.406", accept);
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
    return new Refusal(403, "error.update", "");
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
    return new Refusal(500, "error.500", "");
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
    return detail;
  }
}
