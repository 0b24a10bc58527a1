@org.jspecify.annotations.NullMarked
package io.quotewire.sink.view;
