@NullMarked
package io.quotewire.app.bench;

import org.jspecify.annotations.NullMarked;
