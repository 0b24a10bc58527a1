/** Problem details, the API's error responses. */
@NullMarked
package io.quotewire.api.problem;

import org.jspecify.annotations.NullMarked;
