/**
 * Resolves nouns for somebody. "The mayor": {@code PersonByNoun}. "The report": {@code DocumentPhrase}. "Police":
 * {@code GroupPhrase} (with {@code OrganizationName} and {@code LowerCaseWords}). "The company", "the ministry", in
 * this order, until one answers:
 * <ol>
 * <li>{@code OrganizationByNoun}: whose name has the noun, who is in focus, or who the article is about ({@code
 * MainCompany}, {@code BasedCompany});
 * <li>{@code OutletBefore}, {@code CentralBank}, {@code DescribedBusiness}: the site, the central bank, the insurer;
 * <li>{@code OrganizationSpokeBefore}: who spoke in the sentence before;
 * <li>{@code LeadOrganization}: "a charity" of the first sentence is who speaks next;
 * <li>{@code SoleOrganization}: who alone has spoken in the article;
 * <li>{@code NearestOrganization}: who alone is named nearby, if there is not {@code AnotherOfKind}.
 * </ol>
 * {@code DefiniteOrganization} tells for the third and the last two whether the phrase is one that a text may have
 * named before. No site is meant if there is an {@code UnnamedOutlet}.
 */
@NullMarked
package io.quotewire.core.speaker.noun;

import org.jspecify.annotations.NullMarked;
