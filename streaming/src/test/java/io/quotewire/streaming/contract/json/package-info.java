@NullMarked
package io.quotewire.streaming.contract.json;

import org.jspecify.annotations.NullMarked;
