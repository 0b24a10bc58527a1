@NullMarked
package io.quotewire.streaming.store;

import org.jspecify.annotations.NullMarked;
