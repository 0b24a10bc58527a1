/**
 * Whom a pronoun or a noun refers back to, read from the whole text before any source is resolved: persons
 * ({@link io.quotewire.core.speaker.antecedent.Antecedents}), bearers of offices
 * ({@link io.quotewire.core.speaker.antecedent.Offices}), bodies ({@link io.quotewire.core.speaker.antecedent.Bodies},
 * {@link io.quotewire.core.speaker.antecedent.BodyInFocus}) and groups
 * ({@link io.quotewire.core.speaker.antecedent.GroupInFocus}).
 */
@NullMarked
package io.quotewire.core.speaker.antecedent;

import org.jspecify.annotations.NullMarked;
