package org.rapporteur.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads one format. What it cannot read it sets aside; it throws only where the stream itself fails. */
interface FormatReader {
    /**
     * @param name of the file, with which ids and places of trouble begin
     * @param in closed by the caller
     */
    void read(String name, InputStream in, Consumer<Reading> into) throws IOException;
}
