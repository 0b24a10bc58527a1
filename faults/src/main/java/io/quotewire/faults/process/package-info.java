/** Operating system processes: started, paused, killed. */
@NullMarked
package io.quotewire.faults.process;

import org.jspecify.annotations.NullMarked;
