/** What commands are told of the cluster. */
@NullMarked
package io.quotewire.app.kafka;

import org.jspecify.annotations.NullMarked;
