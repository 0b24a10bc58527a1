/** JSON Schemas of the values on topics, and the ids that registries give them. */
@NullMarked
package io.quotewire.streaming.contract.schema;

import org.jspecify.annotations.NullMarked;
