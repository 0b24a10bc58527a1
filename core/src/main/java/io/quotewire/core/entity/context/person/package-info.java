/**
 * Tells persons and places from other names. Persons whom the tagger missed or mistook: {@code FullNamesInContext},
 * with one name {@code PersonsInContext}, in small letters {@code LowerCasePersons}, with a first name that is a
 * place's {@code PersonsNamedLikePlaces}; what only looks like one: {@code NotPersons}. Places: {@code
 * PlacesInContext}, in datelines {@code DatelinePlaces}.
 */
@NullMarked
package io.quotewire.core.entity.context.person;

import org.jspecify.annotations.NullMarked;
