/** What a page shows, as records that the templates read, and how they are made. */
@NullMarked
package org.stigraph.web.view;

import org.jspecify.annotations.NullMarked;
