package org.rapporteur.app.serve;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Holds back who asks too often: each holder of a token, or each address where nobody showed one, has so many requests a
 * second, and so many a minute that cost more (whatever is posted: reading reports, guessing tokens).
 */
public final class RateGuard implements Consumer<Context> {
    private static final int CLIENTS = 50_000;

    private final int perSecond;
    private final int postsPerMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    /**
     * A guard.
     *
     * @param perSecond requests of one client; four times as many at once
     * @param postsPerMinute of these what is posted
     */
    public RateGuard(int perSecond, int postsPerMinute) {
        this.perSecond = perSecond;
        this.postsPerMinute = postsPerMinute;
    }

    @Override
    public void accept(Context context) {
        Holder holder = TokenGuard.holder(context);
        String client = holder == null ? context.ip() : "token " + holder.name();
        boolean fits = buckets.get(
                        client,
                        key -> Bucket.builder()
                                .addLimit(limit ->
                                        limit.capacity(4L * perSecond).refillGreedy(perSecond, Duration.ofSeconds(1)))
                                .build())
                .tryConsume(1);
        if (fits && context.method().name().equals("POST")) {
            fits = buckets.get(
                            "post " + client,
                            key -> Bucket.builder()
                                    .addLimit(limit -> limit.capacity(postsPerMinute)
                                            .refillGreedy(postsPerMinute, Duration.ofMinutes(1)))
                                    .build())
                    .tryConsume(1);
        }
        if (!fits) {
            context.header("Retry-After", "10");
            throw new Failure(429, "Too many requests", "wait ten seconds, then ask more slowly");
        }
    }
}
