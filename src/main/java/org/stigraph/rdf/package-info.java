/** Documents, authority records and claims to triples; the only place where addresses are made. */
@NullMarked
package org.stigraph.rdf;

import org.jspecify.annotations.NullMarked;
