/**
 * Persons: {@link io.quotewire.core.person.People} groups the names of an article into them, each a {@code Person}.
 *
 * <ul>
 *   <li>a name and its parts: {@code PersonName}, {@code NameWords}, {@code NameSuffixes}, {@code NameCase} (in
 *       capitals), {@code FamilyNameFirst}, {@code BirthNames}, {@code OfficeInitials}
 *   <li>two forms of one name: {@code Nicknames}, {@code Aliases}, {@code MisspeltSurnames}
 *   <li>whom a surname alone means: {@code Namesakes}; not the dead ({@code DeadNamesake}), a relative ({@code Kin},
 *       {@code FirstNamedRelatives}, {@code Generations}) or one who does not speak ({@code SpeakingNamesake})
 *   <li>gender: {@code Titles} and {@code NameTitles}, {@code FirstNames}, {@code OwnRelatives}, {@code ToldGender}
 * </ul>
 */
@NullMarked
package io.quotewire.core.person;

import org.jspecify.annotations.NullMarked;
