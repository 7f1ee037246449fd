package org.stigraph.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * The rows of an answer, its first ones collected before anything is sent: a timeout among them can
 * still be told by a status. One that comes later breaks the answer by {@link CutException}.
 */
final class CollectedRows implements Iterator<Binding> {

  /** So many rows are collected; about as many megabytes as a page of a browser takes. */
  static final int COLLECTED = 10_000;

  /** The timeout struck after the answer had begun. */
  static final class CutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CutException(QueryCancelledException cause) {
      super("answer cut by the timeout", cause);
    }
  }

  private final Iterator<Binding> first;
  private final RowSet rest;

  private CollectedRows(List<Binding> first, RowSet rest) {
    this.first = first.iterator();
    this.rest = rest;
  }

  /**
   * Collects what is to be collected.
   *
   * @throws QueryCancelledException if the timeout strikes before
   */
  static RowSet of(RowSet rows) {
    List<Binding> first = new ArrayList<>();
    while (first.size() < COLLECTED && rows.hasNext()) {
      first.add(rows.next());
    }
    return RowSetStream.create(rows.getResultVars(), new CollectedRows(first, rows));
  }

  @Override
  public boolean hasNext() {
    if (first.hasNext()) {
      return true;
    }
    try {
      return rest.hasNext();
    } catch (QueryCancelledException e) {
      throw new CutException(e);
    }
  }

  @Override
  public Binding next() {
    if (first.hasNext()) {
      return first.next();
    }
    try {
      return rest.next();
    } catch (QueryCancelledException e) {
      throw new CutException(e);
    }
  }
}
