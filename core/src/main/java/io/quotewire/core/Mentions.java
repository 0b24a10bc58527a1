package io.quotewire.core;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.catalogue.EntityCatalogue;
import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.entity.resolve.EntityNames;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Words;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.OneLine;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entity mentions of one text, in text order. */
final class Mentions {
    private final List<Mention> mentions;
    private final Map<String, String> roles;
    private final List<String> ownNames;
    /** The index of the first mention of each entity, by the entity's full name or, without one, by its words. */
    private final Map<String, Integer> byName;

    private final EntitySpans names;
    private final Tokens tokens;

    private Mentions(
            List<Mention> mentions,
            Map<String, String> roles,
            List<String> ownNames,
            Map<String, Integer> byName,
            EntitySpans names,
            Tokens tokens) {
        this.mentions = mentions;
        this.ownNames = ownNames;
        this.byName = byName;
        this.roles = roles;
        this.names = names;
        this.tokens = tokens;
    }

    /**
     * Resolves the names of one text.
     *
     * @param body the original body, from which the words of the mentions are copied unchanged
     * @param text the same text in normal form, unwrapped
     */
    static Mentions of(OriginalWords body, NewsText text, People people, EntityCatalogue catalogue) {
        EntitySpans names = text.names();
        Tokens tokens = text.tokens();
        List<Mention> mentions = new ArrayList<>(names.size());
        Map<String, String> roles = new HashMap<>();
        List<String> ownNames = new ArrayList<>(names.size());
        Map<String, Integer> byName = new HashMap<>();
        EntityNames resolved = EntityNames.of(tokens, names, i -> fullName(people, i), catalogue, body.designations());
        for (int i = 0; i < names.size(); i++) {
            Words words = body.at(new Span(tokens.start(names.firstToken(i)), tokens.end(names.endToken(i) - 1)));
            Person known = people.of(i).orElse(null);
            boolean person = known != null;
            String name = known == null ? tokens.line(names.firstToken(i), names.endToken(i)) : known.fullName();
            EntityType type = person ? EntityType.PERSON : names.type(i);
            String role = person ? role(text, i) : null;
            if (role != null) {
                roles.putIfAbsent(name, role);
            }
            String id = resolved.id(i).orElse(null);
            Mention mention = new Mention(words.start(), words.end(), type, words.text(), resolved.name(i), id, role);
            if (byName.putIfAbsent(name, i) == null) {
                byName.putIfAbsent(NameForm.withoutArticleOnLine(name), i); // "The Company"
            }
            mentions.add(mention);
            ownNames.add(resolved.own(i));
        }
        return new Mentions(mentions, roles, ownNames, byName, names, tokens);
    }

    private static Optional<String> fullName(People people, int i) {
        return people.of(i).map(Person::fullName);
    }

    private static @Nullable String role(NewsText text, int i) {
        return text.roles()
                .of(i)
                .map(span -> OneLine.of(text.tokens().text().substring(span.start(), span.end())))
                .orElse(null);
    }

    /**
     * The resolved name of the entity that the article calls by this full name or these words; the words themselves if
     * no mention has them.
     */
    String entity(String name) {
        Integer first = byName.get(name);
        return first == null ? NameForm.published(name) : mentions.get(first).entity();
    }

    /** Like {@link #entity}, but the article's own name, whatever the catalogue calls the entity. */
    String ownName(String name) {
        Integer first = byName.get(name);
        return first == null ? NameForm.published(name) : ownNames.get(first);
    }

    /** The catalogue's id of the entity that the article calls by this full name or these words. */
    Optional<String> entityId(String name) {
        return Optional.ofNullable(byName.get(name))
                .map(first -> mentions.get(first).entityId());
    }

    /** The first role that the article gives the person with this full name. */
    Optional<String> role(String name) {
        return Optional.ofNullable(roles.get(name));
    }

    List<Mention> all() {
        return mentions;
    }

    /** The article's own name of each mention's entity. */
    List<String> ownNames() {
        return ownNames;
    }

    /** The entities named within the span of {@code char} offsets, each once, in text order. */
    List<AboutEntity> inside(Span span) {
        Set<AboutEntity> about = new LinkedHashSet<>();
        int first = tokens.at(span.start());
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.firstToken(middle) < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < names.size() && tokens.end(names.endToken(i) - 1) <= span.end(); i++) {
            about.add(new AboutEntity(mentions.get(i).type(), mentions.get(i).entity()));
        }
        return List.copyOf(about);
    }
}
