/**
 * Resolves capitalised words in which the tagger saw no name, or only a part of it: an outlet ({@code OutletName}),
 * initials ({@code JoinedInitials}), a unit of a company ({@code NamedUnit}), another organisation ({@code
 * UntaggedOrganization}); what is left is hardly ever a person ({@code CapitalNoun}). In a text without capitals
 * persons have small letters ({@code LowerCaseName}).
 */
@NullMarked
package io.quotewire.core.speaker.untagged;

import org.jspecify.annotations.NullMarked;
