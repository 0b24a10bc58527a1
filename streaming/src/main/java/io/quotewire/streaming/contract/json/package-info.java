/** Records as JSON, field by field: byte for byte what Jackson finds by reflection, in less time. */
@NullMarked
package io.quotewire.streaming.contract.json;

import org.jspecify.annotations.NullMarked;
