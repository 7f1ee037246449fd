package org.stigraph.web.view;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** From addresses of the graph to links on a page. */
public final class Hrefs {

  private static final String ENTITY = "id/";
  private static final String PAGE = "page/";

  private final String base;
  private final String path;

  /**
   * @param base the base of the graph's addresses
   * @param path the path of the base on this server, ending in a slash
   */
  public Hrefs(String base, String path) {
    this.base = base;
    this.path = path;
  }

  /** The base of the graph's addresses. */
  public String base() {
    return base;
  }

  /**
   * Where a thing of the graph is shown; empty for what is neither under the base nor on the web.
   * Entities are linked at their pages, which saves the way over their addresses.
   */
  public String of(Node node) {
    if (!node.isURI()) {
      return "";
    }
    String address = node.getURI();
    if (address.startsWith(base)) {
      String local = address.substring(base.length());
      return path + (local.startsWith(ENTITY) ? PAGE + local.substring(ENTITY.length()) : local);
    }
    return outside(node).orElse("");
  }

  /** The path of an address under the base, as it is. */
  public String path(Node node) {
    String address = node.toString();
    return address.startsWith(base) ? path + address.substring(base.length()) : address;
  }

  /** The kind of an entity, from its address; empty for anything else. */
  public Optional<String> kind(Node node) {
    String prefix = base + ENTITY;
    if (!node.isURI() || !node.getURI().startsWith(prefix)) {
      return Optional.empty();
    }
    String rest = node.getURI().substring(prefix.length());
    int slash = rest.indexOf('/');
    return slash > 0 ? Optional.of(rest.substring(0, slash)) : Optional.empty();
  }

  /** The path of an entity's neighbourhood. */
  public String graph(Node node) {
    return "/graph/" + node.getURI().substring((base + ENTITY).length());
  }

  /** The path of an entity's data. */
  public String data(Node node) {
    return path(node)
        .replaceFirst("^" + java.util.regex.Pattern.quote(path + ENTITY), path + "data/");
  }

  /** A link to the web, only where its scheme is http or https. */
  public static Optional<String> outside(Node node) {
    if (!node.isURI()) {
      return Optional.empty();
    }
    return outside(node.getURI());
  }

  /** A link to the web, only where its scheme is http or https and it has a host. */
  public static Optional<String> outside(String address) {
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getRawAuthority() != null ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The host of an address, for showing beside a link. */
  public static String host(String address) {
    try {
      String host = new URI(address).getHost();
      return host == null ? "" : host.replaceFirst("^www\\.", "");
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /** Whether a path lies under the base; then its rest. */
  public Optional<String> local(String requested) {
    return requested.startsWith(path)
        ? Optional.of(requested.substring(path.length()))
        : Optional.empty();
  }

  /** An address under the base in query form, for links such as {@code ?entity=}. */
  public static String encoded(String value) {
    return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
  }
}
