@NullMarked
package io.quotewire.processor.catalogue;

import org.jspecify.annotations.NullMarked;
