/**
 * Resolves nouns for somebody. "The mayor": {@code PersonByNoun}. "The company", "the ministry": {@code
 * OrganizationByNoun} (with {@code MainCompany}, {@code BasedCompany}, {@code TradedCompany}), {@code
 * OrganizationSpokeBefore}, {@code SoleOrganization}, unless the noun is for an {@code UnnamedOutlet}; "the airline"
 * that everybody knows: {@code WellKnownOrganization}. "The report": {@code DocumentPhrase}. "Police": {@code
 * GroupPhrase} (with {@code OrganizationName} and {@code LowerCaseWords}).
 */
@NullMarked
package io.quotewire.core.speaker.noun;

import org.jspecify.annotations.NullMarked;
