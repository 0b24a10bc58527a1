/** The formats of files: lines, JSON, text, mail, web archives, compressed or not. */
@NullMarked
package io.quotewire.producer.format;

import org.jspecify.annotations.NullMarked;
