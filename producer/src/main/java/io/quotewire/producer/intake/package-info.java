/** What every source of articles and everything that takes them share. */
@NullMarked
package io.quotewire.producer.intake;

import org.jspecify.annotations.NullMarked;
