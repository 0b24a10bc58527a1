/** Creating, comparing and looking at the topics and groups of an installation. */
@NullMarked
package io.quotewire.streaming.admin;

import org.jspecify.annotations.NullMarked;
