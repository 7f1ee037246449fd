package org.stigraph.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * Links that documents print. Documents are untrusted: only schemes that are safe to follow become
 * addresses, anything else stays a literal, which the shapes report.
 */
final class Links {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "doi", "urn");
  private static final String NOT_IN_IRI = "<>\"{}|\\^`";

  private Links() {}

  /** The link as an address, else as an {@code xsd:anyURI} literal with its printed form. */
  static Node of(String url) {
    String mended = mended(url.strip());
    try {
      IRIx iri = IRIx.create(mended);
      String scheme = iri.isAbsolute() ? iri.scheme() : null;
      if (scheme != null && SCHEMES.contains(scheme.toLowerCase(java.util.Locale.ROOT))) {
        return NodeFactory.createURI(mended);
      }
    } catch (IRIException e) {
      // Not an address: kept as printed below.
    }
    return NodeFactory.createLiteralDT(url, XSDDatatype.XSDanyURI);
  }

  /** Percent-encodes what may be printed in a link but not stand in an IRI. */
  private static String mended(String url) {
    StringBuilder mended = new StringBuilder(url.length());
    url.codePoints()
        .forEach(
            character -> {
              if (character <= ' ' || character == 0x7F || NOT_IN_IRI.indexOf(character) >= 0) {
                for (byte b : Character.toString(character).getBytes(UTF_8)) {
                  mended.append('%').append(HEX.toHexDigits(b));
                }
              } else {
                mended.appendCodePoint(character);
              }
            });
    return mended.toString();
  }
}
