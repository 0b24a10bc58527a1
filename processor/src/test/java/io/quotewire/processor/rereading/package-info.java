@NullMarked
package io.quotewire.processor.rereading;

import org.jspecify.annotations.NullMarked;
