@NullMarked
package io.quotewire.processor;

import org.jspecify.annotations.NullMarked;
