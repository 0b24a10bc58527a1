/** Types shared by the sources of articles and their consumers. */
@NullMarked
package io.quotewire.producer.intake;

import org.jspecify.annotations.NullMarked;
