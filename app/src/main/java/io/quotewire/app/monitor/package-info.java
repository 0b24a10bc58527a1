/** {@code quotewire monitor}: serves what a cluster does as metrics, as JSON and as a page. */
@NullMarked
package io.quotewire.app.monitor;

import org.jspecify.annotations.NullMarked;
