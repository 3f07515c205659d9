package org.zhixing.importing;

import java.io.InputStream;
import java.util.ServiceLoader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.TableFailure.Refused;

/** XML without document types, entities of its own, or anything fetched from elsewhere. */
final class Xml {

    private static final int DEPTH = 64;

    /** Takes the start of an element; the reader stands on it, and is not moved. */
    interface Starts {
        void start(String name, XMLStreamReader xml) throws XMLStreamException;
    }

    private Xml() {}

    static XMLStreamReader reader(InputStream in) {
        // A factory a file: its table of names would keep those of every hostile file.
        XMLInputFactory factory =
                ServiceLoader.load(XMLInputFactory.class).findFirst().orElseGet(XMLInputFactory::newDefaultFactory);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            return factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new Refused("problems.table.damaged");
        }
    }

    /** Walks a whole document and tells every start of an element. */
    static void walk(InputStream in, Starts starts) {
        XMLStreamReader xml = reader(in);
        try {
            int depth = 0;
            while (xml.hasNext()) {
                int event = next(xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth = deeper(depth);
                    starts.start(xml.getLocalName(), xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } catch (XMLStreamException e) {
            throw new Refused("problems.table.damaged");
        }
    }

    /** One level further down; workbooks never go far. */
    static int deeper(int depth) {
        if (depth == DEPTH) {
            throw new Refused("problems.table.unsafe");
        }
        return depth + 1;
    }

    /** The next event; a document type or an entity that is not XML's own ends the reading. */
    static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Refused("problems.table.unsafe");
        }
        return event;
    }

    /** An attribute by its local name, whatever its prefix; null when absent. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
