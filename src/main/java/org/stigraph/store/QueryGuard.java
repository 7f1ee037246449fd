package org.stigraph.store;

import com.google.re2j.Pattern;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.shared.impl.PrefixMappingImpl;

/**
 * Refuses what a query could reach beyond the graph: other servers (SERVICE) and code ({@code
 * java:} and {@code js:} functions, aggregates and property functions). Looks at the parsed query
 * written out anew without prefixes, so that no place in it and no spelling is forgotten.
 */
public final class QueryGuard {

  /** Strings, which may say anything. */
  private static final Pattern STRING = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");

  /** {@code <java:…>} and ARQ's JavaScript functions; not {@code <http://example.org/java:x>}. */
  private static final Pattern CODE =
      Pattern.compile("(?i)<(?:java:|js:|http://jena\\.apache\\.org/ARQ/js#)[^>]*>");

  private static final Pattern IRI = Pattern.compile("<[^<>\\s]*>");

  /** The keyword; not a variable {@code ?SERVICE}. */
  private static final Pattern SERVICE = Pattern.compile("(?i)(?:^|[^?$\\w])SERVICE\\s");

  /** Why a query is refused, a sentence without full stop; empty when it may run. */
  public Optional<String> refusal(Query query) {
    Query bare = query.cloneQuery();
    bare.setPrefixMapping(new PrefixMappingImpl());
    bare.setBaseURI((String) null);
    String words = STRING.matcher(bare.serialize()).replaceAll("\"\"");
    if (CODE.matcher(words).find()) {
      return Optional.of("the query calls code outside the graph");
    }
    if (SERVICE.matcher(IRI.matcher(words).replaceAll("<>")).find()) {
      return Optional.of("the query asks another server (SERVICE)");
    }
    return Optional.empty();
  }
}
