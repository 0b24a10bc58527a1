/** Trends: how items are scored, and how those with the highest scores are found. */
@NullMarked
package io.quotewire.api.trend;

import org.jspecify.annotations.NullMarked;
