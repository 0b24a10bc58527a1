/** The page's back end: looks at the cluster as events, the last hours, and what services report of themselves. */
@NullMarked
package io.quotewire.monitor.page;

import org.jspecify.annotations.NullMarked;
