@org.jspecify.annotations.NullMarked
package io.quotewire.streaming.reading;
