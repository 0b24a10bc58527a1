/** A whole installation in one process, for demos and tests. */
@NullMarked
package io.quotewire.app.demo;

import org.jspecify.annotations.NullMarked;
