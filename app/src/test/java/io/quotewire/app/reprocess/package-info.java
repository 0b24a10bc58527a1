@org.jspecify.annotations.NullMarked
package io.quotewire.app.reprocess;
