/** How the commands access the cluster. */
@NullMarked
package io.quotewire.app.kafka;

import org.jspecify.annotations.NullMarked;
