package io.quotewire.core.syntax.subject;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import java.util.Optional;

/** Finds a person described and named after a clause: "The yard will shut, | its head in Peru, Mary Hill, said". */
final class NamedHolder {
    private NamedHolder() {}

    /** The description with the person's name, which ends at the pause; empty if no clause and comma precede. */
    static Optional<Source> find(NewsText text, SubjectPhrase phrases, int start, int pause) {
        int name = text.names().at(pause - 1);
        int comma = name < 0 ? -1 : text.names().firstToken(name) - 1;
        if (comma <= start || !text.isComma(comma) || text.names().type(name) != EntityType.PERSON) {
            return Optional.empty();
        }
        return phrases.find(comma, start)
                .filter(holder -> text.isComma(holder.first() - 1) && text.hasFinite(start, holder.first() - 1))
                .filter(holder -> endsInNounOrPlace(text, holder))
                .map(holder -> new Source(holder.first(), pause, holder.clean()));
    }

    private static boolean endsInNounOrPlace(NewsText text, Source holder) {
        int last = text.names().at(holder.end() - 1);
        return last < 0
                || (text.names().type(last) == EntityType.LOCATION
                        && text.names().firstToken(last) > holder.first());
    }
}
