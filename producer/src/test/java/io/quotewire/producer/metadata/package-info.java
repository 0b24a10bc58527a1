@NullMarked
package io.quotewire.producer.metadata;

import org.jspecify.annotations.NullMarked;
