/** A whole installation in one process, for a first look and for tests. */
@NullMarked
package io.quotewire.app.demo;

import org.jspecify.annotations.NullMarked;
