/** Requests, answers and the choice between forms. */
@NullMarked
package org.stigraph.web.http;

import org.jspecify.annotations.NullMarked;
