/** What is in more articles than usual: how that is scored, and how those with the highest score are found. */
@NullMarked
package io.quotewire.api.trend;

import org.jspecify.annotations.NullMarked;
