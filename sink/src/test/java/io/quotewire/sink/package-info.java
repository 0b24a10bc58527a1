@NullMarked
package io.quotewire.sink;

import org.jspecify.annotations.NullMarked;
