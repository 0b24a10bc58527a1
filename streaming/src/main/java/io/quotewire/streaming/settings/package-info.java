/** Settings: a single list of names, defaults, ranges and documentation, and the precedence of their sources. */
@NullMarked
package io.quotewire.streaming.settings;

import org.jspecify.annotations.NullMarked;
