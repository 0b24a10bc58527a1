/** Services and brokers as processes of their own, stopped, killed and left alone. */
@NullMarked
package io.quotewire.app.process;

import org.jspecify.annotations.NullMarked;
