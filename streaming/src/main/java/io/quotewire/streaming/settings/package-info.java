/** Settings: one list of what can be set, its default, its range and what it is for, and which source beats which. */
@NullMarked
package io.quotewire.streaming.settings;

import org.jspecify.annotations.NullMarked;
