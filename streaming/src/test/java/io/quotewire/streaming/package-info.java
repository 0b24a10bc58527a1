@NullMarked
package io.quotewire.streaming;

import org.jspecify.annotations.NullMarked;
