/** Constants of our ontology and of the vocabularies that it reuses; no behaviour. */
@NullMarked
package org.stigraph.vocabulary;

import org.jspecify.annotations.NullMarked;
