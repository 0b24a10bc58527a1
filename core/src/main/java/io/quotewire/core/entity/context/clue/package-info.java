/**
 * What the words around a name show of it: {@link io.quotewire.core.entity.context.clue.OrganizationText} is the text
 * that most rules look at, with its phrases that mark organisations ({@code OrganizationContexts}) and the capitalised
 * words that the tagger left ({@code CapitalRuns}); {@code OrganizationClues}, {@code CompanyNames} and {@code
 * PersonClues} judge a single name.
 */
@NullMarked
package io.quotewire.core.entity.context.clue;

import org.jspecify.annotations.NullMarked;
