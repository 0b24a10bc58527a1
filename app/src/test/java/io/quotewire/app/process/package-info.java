/** Services and brokers in separate processes: stopped, killed, suspended. */
@NullMarked
package io.quotewire.app.process;

import org.jspecify.annotations.NullMarked;
