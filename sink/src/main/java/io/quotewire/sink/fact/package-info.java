/** Records of the topics into the changes of counts that they stand for. */
@NullMarked
package io.quotewire.sink.fact;

import org.jspecify.annotations.NullMarked;
