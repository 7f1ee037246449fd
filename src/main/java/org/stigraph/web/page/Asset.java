package org.stigraph.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Refusal;
import org.stigraph.web.view.Lens;

/**
 * Stylesheets and scripts, read once; their version is part of their address, so caches keep them.
 */
final class Asset implements Handler {

  private static final Map<String, String> TYPES =
      Map.of(
          "css",
          "text/css; charset=utf-8",
          "js",
          "text/javascript; charset=utf-8",
          "mjs",
          "text/javascript; charset=utf-8",
          "svg",
          "image/svg+xml");
  private static final List<String> OWN =
      List.of(
          "tokens.css",
          "style.css",
          "site.css",
          "site.js",
          "reader.js",
          "graph.js",
          "query.js",
          "query.css");

  /** Libraries of others by the names that our scripts know; the versions are the pom's. */
  private static final Map<String, String> WEBJARS =
      Map.of(
          "cytoscape.mjs", "cytoscape/3.33.1/dist/cytoscape.esm.min.mjs",
          "yasgui.js", "zazuko__yasgui/4.5.0/build/yasgui.min.js",
          "yasgui.css", "zazuko__yasgui/4.5.0/build/yasgui.min.css");

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  Asset() {
    OWN.forEach(name -> files.put(name, read("/org/stigraph/web/assets/" + name)));
    new TreeMap<>(WEBJARS)
        .forEach((name, path) -> files.put(name, read("/META-INF/resources/webjars/" + path)));
  }

  private static byte[] read(String path) {
    try (InputStream in = Asset.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the file " + path + " is not in the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes whenever one of the files does. */
  String version() {
    CRC32 sum = new CRC32();
    files.values().forEach(sum::update);
    return Long.toHexString(sum.getValue());
  }

  @Override
  public Answer answer(Ask ask, Lens lens) {
    String name = ask.path().substring(ask.path().lastIndexOf('/') + 1);
    byte[] file = files.get(name);
    if (file == null) {
      throw Refusal.notFound(ask.path());
    }
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    return new Answer(
        200, type, file, Map.of("Cache-Control", "public, max-age=31536000, immutable"));
  }
}
