/** What is fed into a pipeline that is measured: news under new ids, made-up events and quotes, readers of the API. */
@NullMarked
package io.quotewire.benchmarks.pipeline.load;

import org.jspecify.annotations.NullMarked;
