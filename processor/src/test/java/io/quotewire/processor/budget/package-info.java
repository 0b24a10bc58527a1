@org.jspecify.annotations.NullMarked
package io.quotewire.processor.budget;
