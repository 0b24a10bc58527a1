/** Articles from files, folders and standard input. */
@NullMarked
package io.quotewire.producer.file;

import org.jspecify.annotations.NullMarked;
