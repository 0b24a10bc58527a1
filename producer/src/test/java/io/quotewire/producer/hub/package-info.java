@NullMarked
package io.quotewire.producer.hub;

import org.jspecify.annotations.NullMarked;
