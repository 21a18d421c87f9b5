package org.rapporteur.reading;

import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.WireFeedInput;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Parses feeds, refusing DOCTYPEs (as Rome does by default) and depth: JDOM looks at all ancestors of each element, so that a
 * feed of 16 MB of open tags would take it hours.
 */
final class BoundedFeedInput extends WireFeedInput {
    private static final int DEEPEST = 400;

    @Override
    protected SAXBuilder createSAXBuilder() {
        SAXBuilder builder = super.createSAXBuilder();
        builder.setXMLFilter(new Depth());
        return builder;
    }

    /** Counts the elements that are open. */
    private static final class Depth extends XMLFilterImpl {
        private int open;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            if (++open > DEEPEST) {
                throw new SAXException("elements more than " + DEEPEST + " deep");
            }
            super.startElement(uri, name, qualified, attributes);
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            open--;
            super.endElement(uri, name, qualified);
        }
    }
}
