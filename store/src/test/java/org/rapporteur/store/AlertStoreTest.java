package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.pipeline.Pipeline;

/** The outbox: each match once, each message until it is taken. */
class AlertStoreTest {
    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private static final StorySearch ALL =
            new StorySearch(List.of(), List.of(), List.of(), List.of(), null, null, null, 100);

    @TempDir
    private Path folder;

    private Store open() {
        return Store.open(
                folder.resolve("s.duckdb").toString(), Pipeline.storyLinking(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void what_is_there_already_is_no_news_and_each_new_story_is_told_once() {
        try (Store store = open()) {
            StoreTest.put(store, List.of(Reading.STRIKE));
            Alert alert = store.alerts().add("all", ALL, "https://example.org/", "whsec_c2VjcmV0");
            assertThat(store.alerts().look(alert)).isZero();
            StoreTest.put(store, List.of(Reading.ANNOUNCED));
            int news = store.alerts().look(alert);
            assertThat(news).isPositive();
            assertThat(store.alerts().look(alert)).isZero();
            assertThat(store.alerts().due(NOW, 100))
                    .hasSize(news)
                    .allMatch(message -> message.kind().equals("new"));
            assertThat(store.alerts().outbox(alert.id())).isEqualTo(new AlertStore.Outbox(news, 0, 0));
        }
        try (Store store = open()) {
            Alert alert = store.alerts().all().get(0);
            assertThat(alert.search()).isEqualTo(ALL);
            assertThat(alert.toString()).doesNotContain("c2VjcmV0");
            assertThat(store.alerts().look(alert)).isZero();
            assertThat(store.alerts().remove(alert.id())).isTrue();
            assertThat(store.alerts().remove(alert.id())).isFalse();
            assertThat(store.alerts().due(NOW, 100)).isEmpty();
        }
    }

    @Test
    void a_message_is_claimed_by_one_and_comes_back_when_that_one_dies() {
        try (Store store = open()) {
            Alert alert = store.alerts().add("all", ALL, "https://example.org/", "whsec_c2VjcmV0");
            StoreTest.put(store, List.of(Reading.ANNOUNCED));
            store.alerts().look(alert);
            AlertMessage message = store.alerts().due(NOW, 1).get(0);
            assertThat(store.alerts().claim(message, NOW.plusSeconds(300))).isTrue();
            assertThat(store.alerts().claim(message, NOW.plusSeconds(300))).isFalse();
            assertThat(store.alerts().due(NOW, 100)).doesNotContain(message);
            assertThat(store.alerts().due(NOW.plusSeconds(301), 100))
                    .extracting(AlertMessage::number)
                    .contains(message.number());
            store.alerts().failed(message, null, "gone");
            assertThat(store.alerts().outbox(alert.id()).givenUp()).isEqualTo(1);
        }
    }

    @Test
    void a_message_that_waits_holds_up_those_behind_it_and_none_of_another_alert() {
        try (Store store = open()) {
            Alert one = store.alerts().add("one", ALL, "https://example.org/", "whsec_c2VjcmV0");
            Alert other = store.alerts().add("other", ALL, "https://example.org/", "whsec_c2VjcmV0");
            StoreTest.put(store, List.of(Reading.ANNOUNCED, Reading.STRIKE));
            assertThat(store.alerts().look(one)).isGreaterThan(1);
            store.alerts().look(other);
            AlertMessage first = store.alerts().due(NOW, 1).get(0);
            store.alerts().failed(first, NOW.plusSeconds(60), "status 500");
            assertThat(store.alerts().due(NOW, 100))
                    .isNotEmpty()
                    .allMatch(message -> message.alert().equals(other.id()));
            assertThat(store.alerts().due(NOW.plusSeconds(60), 100))
                    .filteredOn(message -> message.alert().equals(one.id()))
                    .first()
                    .extracting(AlertMessage::number)
                    .isEqualTo(first.number());
        }
    }

    @Test
    void without_a_webhook_nothing_waits_but_the_feed_has_it() {
        try (Store store = open()) {
            Alert alert = store.alerts().add("all", ALL, null, null);
            StoreTest.put(store, List.of(Reading.ANNOUNCED));
            int news = store.alerts().look(alert);
            assertThat(store.alerts().due(NOW, 100)).isEmpty();
            assertThat(store.alerts().latest(alert.id(), 100)).hasSize(news);
        }
    }
}
