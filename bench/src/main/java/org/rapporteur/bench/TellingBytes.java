package org.rapporteur.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Place;
import org.rapporteur.model.Size;
import org.rapporteur.model.Status;
import org.rapporteur.model.Telling;
import org.rapporteur.model.Voice;

/** Tellings as few bytes each: whatever many of them share, a word, a party, a day, is kept once and has a number. */
final class TellingBytes {
    private static final int PAGE = 1 << 20;

    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<@Nullable Object> shared = new ArrayList<>();
    private final List<byte[]> pages = new ArrayList<>();
    private int[] places = new int[1024];
    private int size;
    /** Where the next telling begins in the last page. */
    private int end = PAGE;

    private byte[] page = new byte[0];
    private byte[] draft = new byte[256];
    private int at;

    TellingBytes() {
        shared.add(null);
    }

    int size() {
        return size;
    }

    long bytes() {
        return (long) pages.size() * PAGE;
    }

    /** Keeps a telling under the next number. */
    void add(Telling telling) {
        at = 0;
        write(telling);
        if (end + at > PAGE) {
            pages.add(new byte[PAGE]);
            end = 0;
        }
        System.arraycopy(draft, 0, pages.get(pages.size() - 1), end, at);
        if (size == places.length) {
            places = java.util.Arrays.copyOf(places, size * 2);
        }
        places[size++] = (pages.size() - 1) * PAGE + end;
        end += at;
    }

    Telling get(int number) {
        int place = places[number];
        page = pages.get(place >>> 20);
        at = place & PAGE - 1;
        return read();
    }

    private void write(Telling telling) {
        text(telling.record());
        text(telling.report());
        text(telling.identity());
        number(telling.sequence());
        number(telling.sentence());
        share(telling.headline());
        share(telling.published());
        share(telling.said());
        share(telling.publisher());
        share(telling.origin());
        share(telling.originName());
        share(telling.voice());
        share(telling.speaker());
        share(telling.alleged());
        share(telling.denied());
        share(telling.type());
        all(telling.modes());
        share(telling.status());
        share(telling.confidence());
        all(telling.actors());
        all(telling.recipients());
        share(telling.from());
        share(telling.to());
        share(telling.place());
        share(telling.direction());
        all(telling.surroundings());
        share(telling.size());
        share(telling.lemma());
        all(telling.words());
        share(telling.pointed());
        share(telling.revised());
        share(telling.former());
        text(telling.wording() == null ? "" : telling.wording());
    }

    private Telling read() {
        return new Telling(
                text(),
                text(),
                text(),
                number(),
                number(),
                value(Boolean.class),
                perhaps(LocalDate.class),
                perhaps(LocalDate.class),
                perhaps(String.class),
                value(String.class),
                value(String.class),
                value(Voice.class),
                perhaps(Entity.class),
                value(Boolean.class),
                value(Boolean.class),
                value(EventType.class),
                list(String.class),
                value(Status.class),
                value(Double.class),
                list(Entity.class),
                list(Entity.class),
                perhaps(LocalDate.class),
                perhaps(LocalDate.class),
                perhaps(Place.class),
                value(String.class),
                set(),
                value(Size.class),
                value(String.class),
                set(),
                value(Boolean.class),
                value(Boolean.class),
                value(Boolean.class),
                wording());
    }

    private void put(int value) {
        if (at == draft.length) {
            draft = java.util.Arrays.copyOf(draft, at * 2);
        }
        draft[at++] = (byte) value;
    }

    private void number(int value) {
        int left = value;
        while (left > 127 || left < 0) {
            put(left & 127 | 128);
            left >>>= 7;
        }
        put(left);
    }

    private int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = page[at++];
            value |= (next & 127) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    private void text(String value) {
        number(value.length());
        for (int i = 0; i < value.length(); i++) {
            number(value.charAt(i));
        }
    }

    private String text() {
        char[] value = new char[number()];
        for (int i = 0; i < value.length; i++) {
            value[i] = (char) number();
        }
        return new String(value);
    }

    private @Nullable String wording() {
        String wording = text();
        return wording.isEmpty() ? null : wording;
    }

    private void share(@Nullable Object value) {
        if (value == null) {
            number(0);
            return;
        }
        Integer known = numbers.get(value);
        if (known == null) {
            known = shared.size();
            numbers.put(value, known);
            shared.add(value);
        }
        number(known);
    }

    private void all(Collection<?> values) {
        number(values.size());
        values.forEach(this::share);
    }

    private <T> @Nullable T perhaps(Class<T> type) {
        return type.cast(shared.get(number()));
    }

    private <T> T value(Class<T> type) {
        return Objects.requireNonNull(perhaps(type));
    }

    private <T> List<T> list(Class<T> type) {
        int length = number();
        List<T> values = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            values.add(value(type));
        }
        return values;
    }

    private Set<String> set() {
        return new LinkedHashSet<>(list(String.class));
    }
}
