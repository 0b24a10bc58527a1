package io.quotewire.core.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurfaceVotesTest {
    private final SurfaceVotes votes = new SurfaceVotes(16);

    @Test
    void addUpPerForm() {
        votes.vote(7, 1, 2);
        votes.vote(7, 1, 1);
        votes.vote(7, SurfaceVotes.NO_NAME, 1);
        int form = votes.find(7);

        assertThat(votes.of(form, 1)).isEqualTo(3);
        assertThat(votes.total(form)).isEqualTo(4);
        assertThat(votes.isNamed(form)).isTrue();
        assertThat(votes.find(8)).isEqualTo(SurfaceVotes.NONE);
    }

    @Test
    void votesAgainstANameDoNotNameIt() {
        votes.vote(7, SurfaceVotes.NO_NAME, 5);

        assertThat(votes.isNamed(votes.find(7))).isFalse();
    }

    @Test
    void areKeptForManyForms() {
        for (int key = -500; key < 500; key++) {
            votes.vote(key, 1 + Math.floorMod(key, 3), 1);
        }
        for (int key = 2; key < 500; key++) {
            assertThat(votes.of(votes.find(key), 1 + key % 3)).as("form " + key).isEqualTo(1);
        }
    }

    @Test
    void mapLabelsToTypes() {
        for (int type = 1; type < SurfaceVotes.TYPES; type++) {
            assertThat(SurfaceVotes.type(SurfaceVotes.firstLabel(type))).isEqualTo(type);
            assertThat(SurfaceVotes.type(SurfaceVotes.firstLabel(type) + 1)).isEqualTo(type);
        }
        assertThat(SurfaceVotes.type(Labels.OUTSIDE)).isEqualTo(SurfaceVotes.NO_NAME);
    }

    @Test
    void areKeptForTheFormZero() {
        votes.vote(0, 2, 3);

        assertThat(votes.of(votes.find(0), 2)).isEqualTo(3);
    }

    @Test
    void collidingFormsAreDistinguished() {
        votes.vote(64, 1, 1);
        votes.vote(128, 2, 1);

        assertThat(votes.of(votes.find(64), 1)).isEqualTo(1);
        assertThat(votes.of(votes.find(64), 2)).isZero();
        assertThat(votes.of(votes.find(128), 2)).isEqualTo(1);
    }
}
