/** Fetching from the web with limits on everything, and addresses as they are compared. */
@NullMarked
package io.quotewire.producer.web;

import org.jspecify.annotations.NullMarked;
