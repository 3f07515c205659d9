package org.zhixing.importing;

import java.io.IOException;
import java.io.InputStream;

/** Walks small parts of a workbook. */
final class Xml {

    /** Takes the start of an element; the scanner stands on it, and is not moved. */
    interface Starts {
        void start(String name, XmlScanner xml);
    }

    private Xml() {}

    /** Walks a whole document and tells every start of an element. */
    static void walk(InputStream in, Starts starts) throws IOException {
        XmlScanner xml = new XmlScanner(in);
        int event;
        while ((event = xml.next()) != XmlScanner.DONE) {
            if (event == XmlScanner.START) {
                starts.start(xml.localName(), xml);
            }
        }
    }
}
