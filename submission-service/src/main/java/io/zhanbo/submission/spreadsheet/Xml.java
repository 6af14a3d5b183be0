package io.zhanbo.submission.spreadsheet;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML from outside: nothing that it refers to is fetched, and no entities of its own are expanded. */
final class Xml {

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private Xml() {}

    /** Is called for every opening tag and may read on. */
    interface Tag {
        void open(String name, XMLStreamReader xml) throws XMLStreamException;
    }

    /** @throws SpreadsheetDamaged if it is not XML or says a wrong encoding */
    static void read(InputStream part, Tag tag) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    tag.open(xml.getLocalName(), xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new SpreadsheetDamaged();
        }
    }

    /** All text of {@code t} elements up to the end of the current one, without phonetic guides. */
    static String texts(XMLStreamReader xml, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int guides = 0;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(end))) {
            if (xml.hasName() && xml.getLocalName().equals("rPh")) {
                guides += xml.isStartElement() ? 1 : -1;
            } else if (guides == 0 && xml.isStartElement() && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            }
        }
        return text.toString();
    }
}
