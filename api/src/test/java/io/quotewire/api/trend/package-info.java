@org.jspecify.annotations.NullMarked
package io.quotewire.api.trend;
