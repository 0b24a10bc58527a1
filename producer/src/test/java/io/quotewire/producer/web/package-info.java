@NullMarked
package io.quotewire.producer.web;

import org.jspecify.annotations.NullMarked;
