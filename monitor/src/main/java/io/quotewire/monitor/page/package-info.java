/** The page's back end: snapshots as events, the last hours, and requests to other services. */
@NullMarked
package io.quotewire.monitor.page;

import org.jspecify.annotations.NullMarked;
