/** An installation on a broker that lets in whom it knows, and allows each what it needs. */
@NullMarked
package io.quotewire.app.security;

import org.jspecify.annotations.NullMarked;
