/** What records say in their headers: what they are, where they were refused and for what they were sent once more. */
@NullMarked
package io.quotewire.streaming.contract.header;

import org.jspecify.annotations.NullMarked;
