@NullMarked
package io.quotewire.producer.newsml;

import org.jspecify.annotations.NullMarked;
