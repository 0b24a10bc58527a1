package io.quotewire.core.entity.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ShortFormTableTest {
    private final ShortFormTable table = new ShortFormTable();
    private final ShortFormTable other = new ShortFormTable();

    @Test
    void givesTheOneLongName() {
        table.add("icg", "international crisis group");

        assertThat(ShortFormTable.longName("icg", table, other)).isEqualTo("international crisis group");
        assertThat(ShortFormTable.longName("hrb", table, other)).isEqualTo("hrb");
    }

    @Test
    void givesTheFormItselfIfThereAreSeveral() {
        table.add("bank", "harbour bank");
        table.add("bank", "river bank");
        table.add("bank", "harbour bank");

        assertThat(ShortFormTable.longName("bank", table)).isEqualTo("bank");
        assertThat(table.has("bank")).isTrue();
    }

    @Test
    void givesTheFormItselfIfTablesDisagree() {
        table.add("bank", "harbour bank");
        other.add("bank", "river bank");

        assertThat(ShortFormTable.longName("bank", table, other)).isEqualTo("bank");

        other.add("icg", "international crisis group");
        table.add("icg", "international crisis group");
        assertThat(ShortFormTable.longName("icg", table, other)).isEqualTo("international crisis group");
    }

    @Test
    void isNoLongerClearOnceAmbiguous() {
        table.add("harland", "harland watch");
        table.addAmbiguous("harland");
        table.add("harland", "harland watch");

        assertThat(ShortFormTable.longName("harland", table)).isEqualTo("harland");
    }

    @Test
    void prefersTheNameWithTheCompanysEnding() {
        table.add("harland", "harland energy");
        table.add("harland", "harland energy corp");
        table.add("harland", "harland energy");

        assertThat(ShortFormTable.longName("harland", table)).isEqualTo("harland energy corp");
        assertThat(table.isCompanys("harland")).isTrue();
        assertThat(table.isCompanys("voss")).isFalse();
    }

    @Test
    void prefersTheCompanyToItsUnit() {
        table.add("harland", "harland corp");
        table.add("harland", "harland credit corp");
        table.add("voss", "voss corp");
        table.add("voss", "voss ltd");
        table.add("bray", "bray credit corp");
        table.add("bray", "bray corp");

        assertThat(ShortFormTable.longName("harland", table)).isEqualTo("harland corp");
        assertThat(ShortFormTable.longName("voss", table)).isEqualTo("voss");
        assertThat(ShortFormTable.longName("bray", table)).isEqualTo("bray");
    }

    @Test
    void prefersTheCompanyThatOpensTheText() {
        table.setOpener("harland yard corp");
        table.add("harland", "harland yard corp");
        table.add("harland", "harland rail corp");
        table.add("harland", "voss harland");
        assertThat(ShortFormTable.longName("harland", table)).isEqualTo("harland yard corp");

        table.add("harland", "harland corp");
        assertThat(ShortFormTable.longName("harland", table)).isEqualTo("harland");
    }
}
