/** Recognises the same saying in different quotations, however they are cut. */
@NullMarked
package io.quotewire.core.saying;

import org.jspecify.annotations.NullMarked;
