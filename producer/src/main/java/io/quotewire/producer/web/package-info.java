/** Fetching from the web with limits on everything, and normalised addresses. */
@NullMarked
package io.quotewire.producer.web;

import org.jspecify.annotations.NullMarked;
