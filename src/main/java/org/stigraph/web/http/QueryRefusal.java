package org.stigraph.web.http;

import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** What a query may not do here, told before it runs. */
public final class QueryRefusal {

  private QueryRefusal() {}

  /** Why the query is refused; empty for one that may run. */
  public static Optional<Refusal> of(Query query) {
    if (query.isJsonType()) {
      return Optional.of(Refusal.notOffered("json"));
    }
    if (namesJavaClass(query)) {
      return Optional.of(Refusal.notOffered("java"));
    }
    if (callsService(query)) {
      return Optional.of(Refusal.notOffered("service"));
    }
    return Optional.empty();
  }

  /**
   * Whether an address with the scheme {@code java:} stands anywhere in the query. Looked for in
   * the query written out anew, without prefixes and base, where no escape can hide it.
   */
  private static boolean namesJavaClass(Query query) {
    Query bare = query.cloneQuery();
    bare.setPrefixMapping(new PrefixMappingImpl());
    bare.setBaseURI((String) null);
    return bare.serialize().contains("<java:");
  }

  private static boolean callsService(Query query) {
    if (query.getQueryPattern() == null) {
      return false;
    }
    boolean[] found = {false};
    Op op = Algebra.compile(query);
    Walker.walk(
        op,
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            found[0] = true;
          }
        },
        new ExprVisitorBase());
    return found[0];
  }
}
