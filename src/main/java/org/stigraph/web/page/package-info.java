/** One handler a kind of resource, all over one graph. */
@NullMarked
package org.stigraph.web.page;

import org.jspecify.annotations.NullMarked;
