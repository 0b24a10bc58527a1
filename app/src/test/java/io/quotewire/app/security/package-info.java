/** An installation on a broker with authentication and authorization. */
@NullMarked
package io.quotewire.app.security;

import org.jspecify.annotations.NullMarked;
