@NullMarked
package io.quotewire.processor.event;

import org.jspecify.annotations.NullMarked;
