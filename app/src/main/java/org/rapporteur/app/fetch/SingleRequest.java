package org.rapporteur.app.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.rapporteur.app.fetch.FetchException.Kind;

/** Sends one request and reads its answer, bounded in bytes and time; follows nothing. */
final class SingleRequest implements AutoCloseable {
    private static final int CONNECTIONS = 32;
    private static final Timeout SILENCE = Timeout.ofSeconds(20);

    private final int longest;
    private final CloseableHttpClient client;
    // a server that sends a byte now and then never times out by silence
    private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "fetch-alarm");
        thread.setDaemon(true);
        return thread;
    });

    SingleRequest(String userAgent, int longest, GuardedResolver resolver) {
        this.longest = longest;
        client = HttpClients.custom()
                .setUserAgent(userAgent)
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setMaxConnTotal(CONNECTIONS)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxLineLength(1 << 14)
                                        .setMaxHeaderCount(200)
                                        .setMaxEmptyLineCount(10)
                                        .build())
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(SILENCE)
                                .setSocketTimeout(SILENCE)
                                .build())
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    Fetched send(URI address, Map<String, String> headers, Duration time) throws FetchException {
        HttpGet get = new HttpGet(address);
        get.setHeader(
                "Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5");
        get.setHeader("Accept-Language", "en");
        headers.forEach(get::setHeader);
        return execute(address, get, time);
    }

    Fetched post(URI address, Map<String, String> headers, String contentType, byte[] body, Duration time)
            throws FetchException {
        HttpPost post = new HttpPost(address);
        headers.forEach(post::setHeader);
        post.setEntity(new ByteArrayEntity(body, ContentType.parse(contentType)));
        return execute(address, post, time);
    }

    private Fetched execute(URI address, HttpUriRequestBase request, Duration time) throws FetchException {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> alarm = alarms.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                time.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, response -> answer(address, response, request));
        } catch (FetchException e) {
            throw e;
        } catch (IOException e) {
            throw failure(address, e, late.get(), time);
        } finally {
            alarm.cancel(false);
        }
    }

    private Fetched answer(URI address, ClassicHttpResponse response, HttpUriRequestBase request) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            if (header.getValue() != null) {
                headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
            }
        }
        HttpEntity entity = response.getEntity();
        byte[] body = new byte[0];
        if (entity != null) {
            InputStream content = entity.getContent();
            body = content.readNBytes(longest + 1);
            if (body.length > longest) {
                // the rest is not read to its end
                request.cancel();
                throw new FetchException(
                        Kind.TOO_LONG,
                        address + " is longer than " + (longest >> 20) + " MB; no report is that long",
                        null);
            }
        }
        return new Fetched(address, null, response.getCode(), headers, body);
    }

    private static FetchException failure(URI address, IOException cause, boolean late, Duration time) {
        if (late) {
            return new FetchException(
                    Kind.TOO_SLOW, address + " did not answer in full within " + time.toSeconds() + " s", cause);
        }
        if (cause instanceof GuardedResolver.Refused) {
            return new FetchException(Kind.REFUSED, address + " is not fetched: " + cause.getMessage(), cause);
        }
        if (cause instanceof UnknownHostException) {
            return new FetchException(
                    Kind.UNREACHABLE, address + ": there is no host " + address.getHost() + "; check the name", cause);
        }
        return new FetchException(Kind.UNREACHABLE, address + " cannot be fetched: " + cause.getMessage(), cause);
    }

    @Override
    public void close() throws IOException {
        alarms.shutdownNow();
        client.close();
    }
}
