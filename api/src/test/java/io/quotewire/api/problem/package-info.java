@org.jspecify.annotations.NullMarked
package io.quotewire.api.problem;
