/**
 * Tests of the whole pipeline's counts against an offline computation that shares nothing with it but the extractor.
 */
@NullMarked
package io.quotewire.app.pipeline;

import org.jspecify.annotations.NullMarked;
