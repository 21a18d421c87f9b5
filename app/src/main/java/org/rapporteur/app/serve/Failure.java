package org.rapporteur.app.serve;

/** What a request cannot be given, told to the one who asked: a status of HTTP, and what to do instead. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /**
     * A failure to tell.
     *
     * @param title the kind of trouble in a few words, the same for all of the kind
     * @param detail what is wrong with this request, and what to do instead
     */
    public Failure(int status, String title, String detail) {
        super(detail);
        problem = new Problem(status, title, detail);
    }

    /** What was asked for is not there. */
    public static Failure notFound(String detail) {
        return new Failure(404, "Not found", detail);
    }

    /** The request says something that cannot be. */
    public static Failure badRequest(String detail) {
        return new Failure(400, "Bad request", detail);
    }

    /** As it is told. */
    public Problem problem() {
        return problem;
    }
}
