/** The dataset: transactions, the SHACL gate, named queries, citation traces. */
@NullMarked
package org.stigraph.store;

import org.jspecify.annotations.NullMarked;
