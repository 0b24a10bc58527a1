package io.quotewire.producer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://zeitung-münchen.example/Über uns, https://xn--zeitung-mnchen-osb.example/%C3%9Cber%20uns",
        "https://my_paper.example.org:8080/a?utm_source=x, https://my_paper.example.org:8080/a",
        "http://user@MY_paper.example.org:80/, http://my_paper.example.org/"
    })
    void internationalHostsAndUnderscoresAreAccepted(String written, String canonical) {
        URI address = WebAddress.parse(written).orElseThrow();

        assertThat(WebAddress.isWeb(address)).isTrue();
        assertThat(WebAddress.canonical(address)).isEqualTo(canonical);
        assertThat(WebAddress.resolve(address, "/b")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.wire.example/a, wire.example",
        "https://zeitung-münchen.example/a, zeitung-münchen.example",
        "https://my_paper.example/a, my_paper.example"
    })
    void siteIsTheHostWithoutWww(String written, String site) {
        assertThat(WebAddress.parse(written).map(WebAddress::site)).contains(site);
    }

    @ParameterizedTest
    @CsvSource({
        "feed://wire.example/rss, http://wire.example/rss",
        "feed:https://wire.example/rss, https://wire.example/rss",
        "feed://https://wire.example/rss, https://wire.example/rss",
        "https://wire.example/rss, https://wire.example/rss"
    })
    void feedSchemeIsAccepted(String written, String address) {
        assertThat(WebAddress.ofFeed(written)).contains(URI.create(address));
        assertThat(WebAddress.ofFeed("feed:nothing here")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://WWW.Wire.Example:443/a?utm_source=rss&utm_medium=feed, https://www.wire.example/a",
        "http://wire.example, http://wire.example/",
        "https://wire.example/a?id=7&fbclid=x&page=2#top, https://wire.example/a?id=7&page=2",
        "https://wire.example/a?partner=rss&id=7&emc=rss, https://wire.example/a?id=7",
        "https://user:secret@wire.example:8443/a, https://wire.example:8443/a",
        "https://wire.example/a b?q=ü, https://wire.example/a%20b?q=%C3%BC",
        "https://wire.example/100%, https://wire.example/100%25"
    })
    void addressIsCanonicalized(String written, String canonical) {
        assertThat(WebAddress.parse(written).map(WebAddress::canonical)).contains(canonical);
    }

    @Test
    void referencesAreResolvedIfTheyAreWebAddresses() {
        URI base = URI.create("https://wire.example/feeds/world.xml");

        assertThat(WebAddress.resolve(base, "../a/1")).contains(URI.create("https://wire.example/a/1"));
        assertThat(WebAddress.resolve(base, "//other.example/b")).contains(URI.create("https://other.example/b"));
        assertThat(WebAddress.resolve(base, "javascript:alert(1)")).isEmpty();
        assertThat(WebAddress.resolve(base, "http://")).isEmpty();
    }

    @Test
    void mobileAndAmpVariantsAreTheSamePage() {
        assertThat(same("https://www.wire.example/a/dam-holds?page=2", "https://wire.example/a/dam-holds"))
                .isTrue();
        assertThat(same("https://amp.wire.example/dam-holds", "https://www.wire.example/a/dam-holds/"))
                .isTrue();
        assertThat(same("https://wire.example/a/dam-holds/amp/", "https://wire.example/a/dam-holds"))
                .isTrue();
        assertThat(same("https://wire.example/a/dam-holds", "https://wire.example/"))
                .isFalse();
        assertThat(same("https://wire.example/a/dam-holds", "https://wire.example/a/"))
                .isFalse();
        assertThat(same("https://wire.example/a/dam-holds", "https://other.example/a/dam-holds"))
                .isFalse();
    }

    private static boolean same(String one, String other) {
        return WebAddress.isSamePage(URI.create(one), URI.create(other));
    }
}
