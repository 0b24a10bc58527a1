package io.quotewire.core.speaker;

import io.quotewire.core.person.People;
import io.quotewire.core.speaker.document.DocumentInFocus;
import io.quotewire.core.speaker.organization.GroupInFocus;
import io.quotewire.core.speaker.organization.OrganizationInFocus;
import io.quotewire.core.speaker.organization.TellsOfItself;
import io.quotewire.core.speaker.organization.TheyPersons;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.resolution.SpokeBefore;
import io.quotewire.core.syntax.NewsText;

/** What "it" and "they" may refer to in a text. One per text; not thread-safe. */
record BodiesInFocus(
        OrganizationInFocus organizations,
        GroupInFocus groups,
        DocumentInFocus documents,
        SpokeBefore spoke,
        TellsOfItself itself) {
    static BodiesInFocus of(NewsText text, People people, LastSources sources) {
        return new BodiesInFocus(
                new OrganizationInFocus(text, people),
                new GroupInFocus(text, new TheyPersons(text, people)),
                new DocumentInFocus(text, sources),
                new SpokeBefore(text, sources),
                new TellsOfItself(text, sources));
    }
}
