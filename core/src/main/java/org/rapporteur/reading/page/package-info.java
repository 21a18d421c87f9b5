/**
 * Finds the article in a web page: its text, title, date, publisher and language. It fetches nothing and knows no site by
 * name. In: {@code <article><h1>Talks end</h1><p>The minister met …</p></article>}; out: title "Talks end", text "The minister
 * met …".
 */
@NullMarked
package org.rapporteur.reading.page;

import org.jspecify.annotations.NullMarked;
