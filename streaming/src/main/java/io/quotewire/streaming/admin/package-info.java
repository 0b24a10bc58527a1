/** Creates and checks the topics of an installation, and lists the rights that its services need. */
@NullMarked
package io.quotewire.streaming.admin;

import org.jspecify.annotations.NullMarked;
