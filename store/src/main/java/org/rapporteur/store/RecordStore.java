package org.rapporteur.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Relinked;
import org.rapporteur.model.Report;

/**
 * What is put into a store. Each call is one transaction: a process that ends in the middle, however it ends, leaves the
 * store as it was before the call.
 */
public interface RecordStore {
    /** Notes that a command begins to write; gives its number. */
    long begin(String command, Coder coder);

    /** Notes that a run has come to its end, with what it did. */
    void finish(long run, RunCounts counts);

    /** Whether {@link #put} would change nothing, so that the report need not be coded. */
    boolean knows(Report report);

    /** Puts a coded report in, and links its records into stories. */
    PutResult put(long run, Coder coder, Incoming report);

    /**
     * Puts a coded report in without linking its records, for a program that links them itself and gives the stories to
     * {@link #link}.
     */
    PutResult putUnlinked(long run, Coder coder, Incoming report);

    /** The PLOVER types of the records of a report's current text, by their ids; empty when the report is not there. */
    Map<String, String> typesOf(String report);

    /**
     * Writes stories that were linked elsewhere, by a program that may have forgotten old records: what such a story has
     * here and the program does not name stays in it.
     *
     * @param fresh records that were put in or coded anew, so that their stories are written in any case
     */
    void link(Relinked relinked, Set<String> fresh);

    /** Tells one text of a report from another: equal texts have equal digests, everywhere. */
    static String digest(Report report) {
        return Digest.of(report);
    }

    /** Puts a new coding of a report that is there in the place of the old; gives what differs. Text that is not the stored one is refused. */
    Recoding recode(long run, Coder coder, Incoming report);

    /** What {@link #recode} would change. */
    Recoding compare(Incoming report);

    /**
     * The current reports that were coded otherwise than by this coder, in the order of their ids.
     *
     * @param coder null for all reports
     */
    void forEachToRecode(@Nullable Coder coder, Consumer<Report> consumer);

    /** Notes input that could not be read. */
    void setAside(long run, SetAside input);

    /** Joins two stories for good; gives the id of the one they are now. */
    String merge(String story, String other, @Nullable String note);

    /** Makes some records of a story a story of their own for good; gives its id. */
    String split(String story, List<String> records, @Nullable String note);

    /** How many reports a run stored, corrected, found unchanged, and set aside. */
    record RunCounts(int stored, int corrected, int unchanged, int setAside) {}

    /**
     * Input that could not be read.
     *
     * @param input the file, and the line in it where it has lines
     * @param offset bytes into the file where the trouble is
     */
    record SetAside(String input, long offset, String reason) {}
}
