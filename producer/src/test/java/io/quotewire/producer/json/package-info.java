@NullMarked
package io.quotewire.producer.json;

import org.jspecify.annotations.NullMarked;
