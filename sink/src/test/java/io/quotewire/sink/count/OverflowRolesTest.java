package io.quotewire.sink.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.EntityType;
import io.quotewire.sink.count.StoryEntry.Name;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

/** Articles of a story that name somebody in a role, by day, each number under a key of its own. */
class OverflowRolesTest {
    private static final Name ADA = new Name(EntityType.PERSON, "Ada Ruiz");

    private final KeyValueStore<Bytes, byte[]> store =
            Stores.inMemoryKeyValueStore("stories").get();
    private final OverflowRoles roles = new OverflowRoles(store);

    @Test
    void storyCountsOnceInTheTotalAndOnceForEachDay() {
        OverflowRoles.Role role = roles.of("story", ADA, "s");
        assertThat(role.isThere()).isFalse();

        assertThat(role.add(20_000, true, 1)).isEqualTo(new StoryChange(1, 1));
        assertThat(role.add(20_000, true, 1)).isEqualTo(StoryChange.NONE);
        assertThat(role.add(20_001, true, 1)).isEqualTo(new StoryChange(0, 1));
        assertThat(role.isThere()).isTrue();
    }

    @Test
    void nothingRemainsAfterTheLastArticle() {
        OverflowRoles.Role role = roles.of("story", ADA, "s");
        role.add(20_000, true, 2);
        role.add(20_001, true, 1);

        assertThat(role.add(20_000, true, -1)).isEqualTo(StoryChange.NONE);
        assertThat(role.add(20_000, true, -1)).isEqualTo(new StoryChange(0, -1));
        assertThat(role.add(20_001, true, -1)).isEqualTo(new StoryChange(-1, -1));
        assertThat(role.isThere()).isFalse();
        assertThat(keys()).isEmpty();
    }

    @Test
    void undatedArticleCountsForNoDay() {
        OverflowRoles.Role role = roles.of("story", ADA, "s");

        assertThat(role.add(-1, false, 1)).isEqualTo(new StoryChange(1, 0));
        assertThat(role.add(20_000, true, 1)).isEqualTo(new StoryChange(0, 1));
        assertThat(role.add(-1, false, -1)).isEqualTo(StoryChange.NONE);
    }

    /** A retraction may be read before the publication that it takes back. */
    @Test
    void negativeCountIsKeptUntilBalanced() {
        OverflowRoles.Role role = roles.of("story", ADA, "s");

        assertThat(role.add(20_000, true, -1)).isEqualTo(StoryChange.NONE);
        assertThat(role.isThere()).isTrue();
        assertThat(role.add(20_000, true, 1)).isEqualTo(StoryChange.NONE);
        assertThat(keys()).isEmpty();
    }

    @Test
    void importedCountIsContinued() {
        OverflowRoles.Role role = roles.of("story", ADA, "s");
        role.put(20_000, 3);

        assertThat(role.add(20_000, true, 1)).isEqualTo(StoryChange.NONE);
        assertThat(role.add(20_000, true, -4)).isEqualTo(new StoryChange(-1, -1));
    }

    @Test
    void storiesNamesTypesAndRolesAreCountedSeparately() {
        List<OverflowRoles.Role> others = List.of(
                roles.of("another", ADA, "s"),
                roles.of("story", new Name(EntityType.ORGANIZATION, "Ada Ruiz"), "s"),
                roles.of("story", new Name(null, "Ada Ruiz"), "s"),
                roles.of("story", new Name(EntityType.PERSON, "Ada"), "s"),
                roles.of("story", ADA, "e"));
        roles.of("story", ADA, "s").add(20_000, true, 1);

        assertThat(others).noneMatch(OverflowRoles.Role::isThere);
        assertThat(others).allMatch(role -> role.add(20_000, true, 1).equals(new StoryChange(1, 1)));
    }

    private List<Bytes> keys() {
        List<Bytes> keys = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> all = store.all()) {
            all.forEachRemaining(entry -> keys.add(entry.key));
        }
        return keys;
    }
}
