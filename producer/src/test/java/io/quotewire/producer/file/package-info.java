@NullMarked
package io.quotewire.producer.file;

import org.jspecify.annotations.NullMarked;
