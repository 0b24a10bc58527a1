/** JSON Schemas of what is on topics, and the ids by which registries know them. */
@NullMarked
package io.quotewire.streaming.contract.schema;

import org.jspecify.annotations.NullMarked;
