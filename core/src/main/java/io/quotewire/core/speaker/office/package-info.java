/**
 * Resolves definite nouns for offices, "the senator", "the England skipper":
 * {@link io.quotewire.core.speaker.office.Offices} keeps what the text says that its persons are, found by
 * {@code Introductions} and compared by {@code Description} and {@code OfficeWords}.
 */
@NullMarked
package io.quotewire.core.speaker.office;

import org.jspecify.annotations.NullMarked;
