package org.rapporteur.app.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.model.Report;

/** Reports that somebody looks at without keeping them: in memory alone, for an hour, under a name that cannot be guessed. */
public final class Drafts {
    private static final int MOST = 200;
    private static final int NAME_BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Report> drafts = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** Remembers a report and gives its name. */
    public String add(Report report) {
        byte[] name = new byte[NAME_BYTES];
        random.nextBytes(name);
        String written = HexFormat.of().formatHex(name);
        drafts.put(written, report);
        return written;
    }

    /** A report by its name. */
    public Report get(String name) {
        Report report = drafts.getIfPresent(name);
        if (report == null) {
            throw Failure.notFound("nothing is remembered under " + name
                    + "; what is not kept is forgotten after an hour: paste the report again");
        }
        return report;
    }
}
