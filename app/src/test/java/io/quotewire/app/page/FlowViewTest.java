package io.quotewire.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.monitor.NewsroomSnapshots;
import io.quotewire.monitor.page.PageServer;
import io.quotewire.monitor.snapshot.ServiceStatus;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.Snapshot.KafkaState;
import io.quotewire.monitor.snapshot.Snapshot.NewsState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The four answers and the picture of the pipeline, for known days. */
class FlowViewTest extends HandFedPage {
    @Test
    void otherLateReadersAreInThePicture() throws Exception {
        try (PageServer page = open()) {
            page.seen(NewsroomSnapshots.at(NOW));
            browser.open(page.address());
            browser.sees(
                    "archive on news.quotes: 1,234 records to read, the next 12 min old, growing; nobody runs it",
                    "Other readers");
            assertThat(browser.script("return [...document.querySelectorAll('.station > .warn')]"
                            + ".map(each => each.innerText.replace(/\\s+/g, ' ')).join('|')"))
                    .asString()
                    .isEqualTo("Other readers archive 12 min behind archive on news.quotes");
            assertThat(browser.barriers()).isEmpty();
        }
    }

    @Test
    void activeArrowsAreColoured() throws Exception {
        try (PageServer page = open()) {
            page.seen(NewsroomSnapshots.at(NOW));
            browser.open(page.address());
            browser.waitsFor("document.querySelector('.station.flows')");
            assertThat(browser.script("document.body.style.color = 'var(--accent)';"
                            + "const alive = getComputedStyle(document.body).color;"
                            + "const arrows = [...document.querySelectorAll('.station.flows:not(.apart)')].map(each =>"
                            + " getComputedStyle(each.firstChild, '::before').backgroundImage.includes(alive));"
                            + "return arrows.length + ' ' + arrows.every(Boolean)"))
                    .isEqualTo("5 true");
        }
    }

    @Test
    void animationsUseTransformOnly() throws Exception {
        try (PageServer page = open()) {
            page.seen(NewsroomSnapshots.at(NOW));
            for (Runnable size : List.<Runnable>of(browser::phone, browser::desktop)) {
                size.run();
                browser.open(page.address());
                seesThePipeline();
                assertThat(browser.script("const told = ['offset', 'computedOffset', 'easing', 'composite'];"
                                + "const frames = document.getAnimations().flatMap(each => each.effect.getKeyframes());"
                                + "const moved = frames.flatMap(Object.keys).filter(name => !told.includes(name));"
                                + "return [...new Set(moved)].join()"))
                        .isEqualTo("transform");
            }
        }
    }

    @Test
    void deadLettersAreDrawnBelowTheServicesThatRefuse() throws Exception {
        try (PageServer page = open()) {
            page.seen(NewsroomSnapshots.at(NOW));
            browser.open(page.address());
            seesThePipeline();
            assertThat(browser.script("return document.querySelector('.refused').innerText.replace(/\\s+/g, ' ')"))
                    .isEqualTo("dlq what processor and sink refuse 12/min 5 kept, 2 unread");
            assertThat(browser.script("return document.querySelector('.topic').innerText.replace(/\\s+/g, ' ')"))
                    .as("offsets are no records")
                    .asString()
                    .contains(" ≤ ")
                    .endsWith(" kept");
            assertThat(browser.script("const place = name => document.querySelector(name).getBoundingClientRect();"
                            + "const all = [...document.querySelectorAll('.refusing')];"
                            + "return all.length === 2 && all.every(each => {"
                            + "const at = each.getBoundingClientRect(), middle = (at.left + at.right) / 2,"
                            + " below = place('.refused'); return below.top >= at.bottom"
                            + " && below.left <= middle && middle <= below.right; })"))
                    .isEqualTo(true);
        }
    }

    @Test
    void deadServiceIsDownAndDoesNotKeepPace() throws Exception {
        assertThat(troubled(dead("processor"))).startsWith("Processor finds who says what down");
    }

    @Test
    void deadInstancesAreCountedAmongThoseOfTheirService() throws Exception {
        assertThat(troubled(dead("sink-a"), ready("sink-b"))).startsWith("Sink counts 1 of 2 down");
        assertThat(troubled(dead("sink"), dead("sink-2"))).startsWith("Sink counts down");
        assertThat(troubled(ready("sink-a"), ready("sink-b"))).isEmpty();
    }

    @Test
    void deadServicesOfOtherNamesAreShown() throws Exception {
        assertThat(troubled(dead("api-1"), ready("api-2"))).startsWith("Sink counts 1 of 2 down");
        assertThat(troubled(dead("m1"))).isEqualTo("Other services m1 down");
        assertThat(troubled(dead("m1"), dead("m2"), ready("m3"))).isEqualTo("Other services 2 services down");
    }

    @Test
    void producersAreFoundByNameOrFigure() throws Exception {
        assertThat(fedBy(ready("sink"))).isEqualTo("Feeds and files fed from elsewhere, or not now");
        assertThat(fedBy(following("producer", 3), following("wires", 4)))
                .isEqualTo("Feeds and files 7 feeds followed");
        assertThat(fedBy(following("producer-1", 1), dead("producer-2")))
                .isEqualTo("Feeds and files 1 of 2 down 1 feed followed");
    }

    private static String troubled(ServiceStatus... watched) throws Exception {
        return shown(".service.bad", watched);
    }

    private static String fedBy(ServiceStatus... watched) throws Exception {
        return shown(".pipe .end", watched);
    }

    /** What the picture shows at these stations while these services are watched. */
    private static String shown(String stations, ServiceStatus... watched) throws Exception {
        Snapshot well = NewsroomSnapshots.at(NOW);
        KafkaState kafka = new KafkaState(well.brokers(), well.topics(), well.groups(), well.members(), well.held());
        NewsState news = new NewsState(List.of(watched), well.deadLetters(), well.quotes(), well.flow());
        try (PageServer page = open()) {
            page.seen(Snapshot.of(well.at(), kafka, news, List.of()));
            browser.open(page.address());
            seesThePipeline();
            return browser.script("return [...document.querySelectorAll('" + stations + "')]"
                            + ".map(each => each.innerText.replace(/\\s+/g, ' ')).join('|')")
                    .toString();
        }
    }

    /** Waits for all of the picture: the parts of a view are drawn one in a frame, what is refused last. */
    private static void seesThePipeline() {
        browser.sees("The pipeline");
        browser.waitsFor("document.querySelector('.refused')");
    }

    private static ServiceStatus dead(String name) {
        return new ServiceStatus(name, "http://127.0.0.1:9472", false, false, Map.of());
    }

    private static ServiceStatus following(String name, double feeds) {
        Map<String, Double> figures =
                Map.of("quotewire_feed_endless", 1.0, "quotewire_feeds{condition=\"followed\"}", feeds);
        return new ServiceStatus(name, "http://127.0.0.1:9471", true, true, figures);
    }

    private static ServiceStatus ready(String name) {
        return new ServiceStatus(name, "http://127.0.0.1:9473", true, true, Map.of());
    }

    @Test
    void allFourAnswersFitTheFirstScreenOfAPhone() throws Exception {
        try (PageServer page = open()) {
            page.seen(NewsroomSnapshots.refusing(Instant.now()));
            browser.phone();
            browser.open(page.address());
            browser.sees("Who is quoted now?");
            assertThat(browser.script("return [...document.querySelectorAll('.card')].map(card =>"
                            + " card.querySelector('.answer').getBoundingClientRect().bottom <= innerHeight"
                            + " ? card.querySelector('h2').innerText : 'below').join(' ')"))
                    .isEqualTo("Is it flowing? What is late? What was refused? Who is quoted now?");
            assertThat(browser.overflow()).isNotPositive();
        } finally {
            browser.desktop();
        }
    }

    @Test
    void anotherClusterIsShownWithoutThePipeline() throws Exception {
        try (PageServer page = open()) {
            page.seen(NewsroomSnapshots.elsewhere(NOW));
            browser.open(page.address());
            browser.sees("on topics that are not quotewire’s", "Age of the next");
            assertThat(browser.text()).doesNotContain("The pipeline");
            assertThat(browser.barriers()).isEmpty();
        }
    }

    @Test
    void quotedSpeakersAreShownWithArticlesAndAge() throws Exception {
        try (PageServer page = open()) {
            page.seen(NewsroomSnapshots.at(Instant.now()));
            browser.open(page.address());
            browser.sees("2 articles, last ", "Ben Okri: 1 article, last ", "In the latest 4 quotes, since ");
            browser.sees("port official", "What the words mean");
            browser.script("document.querySelector('[data-key=words] summary').click()");
            browser.sees("Speaker in italics");
            browser.open(page.address() + "#/people");
            browser.sees("By articles, in the latest 4 quotes, since ", "Ada Ruiz\n2\nBen Okri\n1");
            assertThat(browser.barriers()).isEmpty();
        }
    }
}
