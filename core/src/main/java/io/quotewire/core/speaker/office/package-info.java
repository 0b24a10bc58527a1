/**
 * Resolves definite nouns for offices, "the senator", "the England skipper":
 * {@link io.quotewire.core.speaker.office.Offices} compares them ({@code Description}, {@code OfficeWords}) with what
 * the text says that its persons are, which {@code Introductions} finds and {@code Bearers} keeps.
 */
@NullMarked
package io.quotewire.core.speaker.office;

import org.jspecify.annotations.NullMarked;
