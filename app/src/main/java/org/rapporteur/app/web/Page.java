package org.rapporteur.app.web;

import java.time.LocalDate;
import org.rapporteur.store.StoryQueries;

/**
 * What every page shows around its content.
 *
 * @param title of the window
 * @param section the entry of the navigation that it belongs to; empty for none
 * @param theme "light" or "dark" as chosen, empty to follow the system
 * @param today the desk's day
 * @param totals what is in the store
 */
public record Page(
        String title, String section, String theme, LocalDate today, StoryQueries.Totals totals, PageAssets assets) {
    /** Addresses of style and script. */
    public interface PageAssets {
        /** The address of a file by its name. */
        String path(String name);
    }

    /** The address of a file of style or script. */
    public String asset(String name) {
        return assets.path(name);
    }
}
