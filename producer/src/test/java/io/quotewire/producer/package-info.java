@NullMarked
package io.quotewire.producer;

import org.jspecify.annotations.NullMarked;
