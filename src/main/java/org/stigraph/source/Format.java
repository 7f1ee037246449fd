package org.stigraph.source;

/** The formats that are read, each by its door. */
public enum Format {
  TEXT("text/plain"),
  PDF("application/pdf"),
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  HTML("text/html");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The media type, as in HTTP. */
  public String mediaType() {
    return mediaType;
  }
}
