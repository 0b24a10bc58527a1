/** Why a request is not answered. */
@NullMarked
package io.quotewire.api.problem;

import org.jspecify.annotations.NullMarked;
