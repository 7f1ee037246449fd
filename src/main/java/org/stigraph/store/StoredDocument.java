package org.stigraph.store;

/**
 * A document whose graph is in the store.
 *
 * @param id its name
 * @param title its title
 * @param layout its layout's word, such as {@code report}
 * @param iri its address
 * @param graph the address of its graph
 * @param footnotes number of footnotes
 * @param claims number of claims
 */
public record StoredDocument(
    String id,
    String title,
    String layout,
    String iri,
    String graph,
    long footnotes,
    long claims) {}
