@NullMarked
package io.quotewire.producer.intake;

import org.jspecify.annotations.NullMarked;
