/** What people overrule: records on {@code corrections}. */
@NullMarked
package io.quotewire.streaming.correction;

import org.jspecify.annotations.NullMarked;
