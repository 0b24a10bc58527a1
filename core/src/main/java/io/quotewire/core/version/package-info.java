/** The version of the rules that this library was built with: a hash over its sources and data files. */
@NullMarked
package io.quotewire.core.version;

import org.jspecify.annotations.NullMarked;
