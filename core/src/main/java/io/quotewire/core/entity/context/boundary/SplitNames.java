package io.quotewire.core.entity.context.boundary;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.person.Titles;
import io.quotewire.core.text.Capitals;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClasses;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Joins names that the tagger splits: at a nickname in quote marks ("Karl “The Rain” Voss"), at a particle that it has
 * not learnt ("Owen ap Voss", "Ravi s/o Rajan", "Dar es Salaam") or at the "and" of a place ("Avon and Somerset
 * Police"), of a hospital trust or of another body ({@link HalvedNames}). Pure functions; linear in the text.
 */
public final class SplitNames {
    /** Particles inside the names of persons in Wales, Kenya, Malaysia, Germany and Italy. */
    private static final Set<String> OF_PERSONS =
            WordList.ofKind(SplitNames.class, "joints-in-names.txt", "persons"::equals);

    /** Joints inside the names of persons in Catalonia, Iceland and Spain, behind a person's name. */
    private static final Set<String> BEHIND_PERSONS =
            WordList.ofKind(SplitNames.class, "joints-in-names.txt", "behind"::equals);

    private static final Set<String> OF_PLACES =
            WordList.ofKind(SplitNames.class, "joints-in-names.txt", "places"::equals);

    /** Places with an "and" in their name, by the word before it. */
    private static final Map<String, String> PAIRED = WordList.lines(SplitNames.class, "paired-places.txt").stream()
            .collect(Collectors.toMap(place -> place.substring(0, place.indexOf(' ')), place -> place));

    /** Of these, the ones that are two places unless a body's noun follows: "Devon and Cornwall Police". */
    private static final Set<String> TWO_PLACES = Set.of("devon and cornwall", "kensington and chelsea");

    private final Tokens tokens;
    private final EntitySpans names;
    /** The tokens that belong to the same name as the one before. */
    private final BitSet continued = new BitSet();
    /** The first tokens of places with an "and". */
    private final BitSet places = new BitSet();
    /** Those of them that are no part of a body's name. */
    private final BitSet whole = new BitSet();

    private final HalvedNames halves;

    private SplitNames(Tokens tokens, WordClasses classes, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
        this.halves = new HalvedNames(tokens, classes, names);
    }

    /** The names, with such parts joined; the same instance if there are none. */
    public static EntitySpans of(Tokens tokens, WordClasses classes, EntitySpans names) {
        SplitNames split = new SplitNames(tokens, classes, names);
        Nicknamed.joinTo(split.continued, tokens, names);
        split.joinSmallWords();
        return split.continued.isEmpty() ? names : split.joined();
    }

    /** Joins names with a small word between their capitals. */
    private void joinSmallWords() {
        Capitals capitals = tokens.capitals();
        for (int i = capitals.next(0) + 1; i < tokens.size(); i = capitals.next(i) + 1) {
            if (!capitals.is(i) && tokens.isLetter(i)) {
                if (capitals.is(i + 1)) {
                    joinBy(i);
                } else if (capitals.is(i + 3) && tokens.is(i + 1, "/")) {
                    joinFather(i);
                }
            }
        }
    }

    private void joinBy(int small) {
        String word = tokens.lower(small);
        if (OF_PERSONS.contains(word) || (BEHIND_PERSONS.contains(word) && isBetweenSurnames(small))) {
            joinParticle(small, EntityType.PERSON);
        } else if (OF_PLACES.contains(word)) {
            joinParticle(small, EntityType.LOCATION);
        } else if (word.equals("and")) {
            joinPlaces(small);
            joinTrust(small);
            joinHalves(small);
        }
    }

    /** "Ravi s/o Rajan", "Devi a/p Rajan": Tamil and Sikh names of Malaysia and Singapore. */
    private void joinFather(int small) {
        if (OF_PERSONS.contains(tokens.lower(small) + "/" + tokens.lower(small + 2))) {
            join(small, small + 3);
        }
    }

    /** "Ann Hill i Voss"; not "Ann Hill i Karl Voss", "Hill i Voss". */
    private boolean isBetweenSurnames(int joint) {
        int left = names.at(joint - 1);
        int right = names.at(joint + 1);
        return isOf(left, EntityType.PERSON)
                && names.endToken(left) > names.firstToken(left) + 1
                && isBehindSame(joint, tokens.firstAlike(joint + 1))
                && !FirstNames.isOne(tokens, joint + 1)
                && (right < 0 || (names.endToken(right) == joint + 2 && isOf(right, EntityType.PERSON)));
    }

    /** Whether the text has what follows the joint here behind the same words first. */
    private boolean isBehindSame(int joint, int first) {
        return first > 1
                && tokens.firstAlike(first - 1) == tokens.firstAlike(joint)
                && tokens.firstAlike(first - 2) == tokens.firstAlike(joint - 1);
    }

    /** Joins what stands on both sides, of which one side must be tagged so; "Mr ap Voss" begins with the particle. */
    private void joinParticle(int particle, EntityType type) {
        int left = names.at(particle - 1);
        int right = names.at(particle + 1);
        if (left != right && (isOf(left, type) || isOf(right, type))) {
            join(particle, particle + 1);
        }
    }

    private void join(int particle, int behind) {
        int left = names.at(particle - 1);
        int right = names.at(behind);
        int first = Titles.isAt(tokens, particle - 1) ? particle : left < 0 ? particle - 1 : names.firstToken(left);
        int end = right < 0 ? behind + 1 : names.endToken(right);
        continued.set(first + 1, end);
    }

    /** Joins "Avon" and "Somerset Police". */
    private void joinPlaces(int and) {
        String place = PAIRED.get(tokens.lower(and - 1));
        int left = names.at(and - 1);
        int right = names.at(and + 1);
        if (place == null || left < 0 || right < 0 || names.firstToken(left) != and - 1) {
            return;
        }
        int words = place.split(" ", -1).length;
        int end = Math.min(tokens.size(), and - 1 + words);
        String here = tokens.text().substring(tokens.start(and - 1), tokens.end(end - 1));
        boolean body = names.type(right) == EntityType.ORGANIZATION && names.endToken(right) > end;
        if (here.equalsIgnoreCase(place) && (body || !TWO_PLACES.contains(place))) {
            // "the MP for Perth and Kinross Karl Voss"
            boolean persons = names.type(right) == EntityType.PERSON;
            continued.set(and, persons ? end : Math.max(end, names.endToken(right)));
            places.set(and - 1);
            whole.set(and - 1, !body);
        }
    }

    /** Joins "Larkley" and "Hill Hospital NHS Trust": only such a trust is called after two towns. */
    private void joinTrust(int and) {
        int left = names.at(and - 1);
        int right = names.at(and + 1);
        if (isOf(left, EntityType.LOCATION) && isOf(right, EntityType.ORGANIZATION) && !isBehindIn(left)) {
            int end = names.endToken(right);
            if (tokens.lower(end - 1).equals("trust") && isNhs(end - 2, right)) {
                continued.set(names.firstToken(left) + 1, end);
            }
        }
    }

    /** Joins "the Dock" and "Harbour Agency". */
    private void joinHalves(int and) {
        int start = halves.start(and);
        if (start >= 0) {
            continued.set(start + 1, names.endToken(names.at(and + 1)));
        }
    }

    /** "Between Larkley and Hill Hospital NHS Trust". */
    private boolean isBehindIn(int name) {
        int before = names.firstToken(name) - 1;
        return before >= 0
                && (tokens.lower(before).equals("in") || tokens.lower(before).equals("between"));
    }

    private boolean isNhs(int token, int name) {
        return token > names.firstToken(name)
                && (tokens.is(token, "NHS") || (tokens.is(token, "Foundation") && tokens.is(token - 1, "NHS")));
    }

    private boolean isOf(int name, EntityType type) {
        return name >= 0 && names.type(name) == type;
    }

    private EntitySpans joined() {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        int i = 0;
        while (i < tokens.size()) {
            int name = names.at(i);
            if (continued.get(i + 1)) {
                int end = continued.nextClearBit(i + 1);
                builder.add(i, end, type(i, end));
                i = end;
            } else if (name >= 0) {
                builder.add(i, names.endToken(name), names.type(name));
                i = names.endToken(name);
            } else {
                i++;
            }
        }
        return builder.build();
    }

    /** A person with a father, an organisation if it ends like one, a place if all its parts are. */
    private EntityType type(int first, int end) {
        if (Scan.any(first, end, i -> tokens.is(i, "/"))) {
            return EntityType.PERSON;
        }
        if (isOf(names.at(end - 1), EntityType.ORGANIZATION) && !whole.get(first)) {
            return EntityType.ORGANIZATION;
        }
        for (int i = first; i < end && !places.get(first); i++) {
            if (isOf(names.at(i), EntityType.PERSON)) {
                return EntityType.PERSON;
            }
        }
        return EntityType.LOCATION;
    }
}
