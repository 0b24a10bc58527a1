/**
 * Finds the organisation or group to which a source refers. "The company": {@code Organizations}, by what a name says
 * ({@code OrganizationKinds}), or the one that the article is about ({@code MainOrganization}). {@code
 * OrganizationInFocus}, also for "it", by the topics of the sentences before ({@code OrganizationTopic}, {@code
 * TickerSymbol}). "They": {@code GroupInFocus}, and {@code TheyPersons} for a single person.
 */
@NullMarked
package io.quotewire.core.speaker.organization;

import org.jspecify.annotations.NullMarked;
