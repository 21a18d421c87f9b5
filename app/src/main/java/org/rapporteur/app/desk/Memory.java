package org.rapporteur.app.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/**
 * Remembers what the store answered, until anything in it changes: an answer belongs to the version of the store that it was
 * asked of or a later one. Many who ask the same at once cause one question.
 */
public final class Memory {
    private static final int ANSWERS = 200;

    private final Desk desk;
    private final Cache<Key, Object> answers =
            Caffeine.newBuilder().maximumSize(ANSWERS).build();

    private record Key(String version, String question, Class<?> type) {}

    Memory(Desk desk) {
        this.desk = desk;
    }

    /**
     * The answer to a question.
     *
     * @param question a name that says all that the answer depends on beside the store
     */
    public <T> T of(String question, Class<T> type, Supplier<T> answer) {
        return type.cast(answers.get(new Key(desk.version(), question, type), asked -> answer.get()));
    }
}
