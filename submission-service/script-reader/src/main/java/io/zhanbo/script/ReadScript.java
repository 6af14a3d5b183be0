package io.zhanbo.script;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/**
 * Writes the text of a docx or pdf to standard output, in UTF-8. A program of its own, because whoever wrote the document may have meant
 * to fill the memory or the time of whoever reads it: then this process ends, and none that others wait for.
 */
public final class ReadScript {

    /** It cannot be read without a password. */
    public static final int LOCKED = 10;
    /** It holds macros. */
    public static final int MACROS = 11;
    /** It is not what it says, or broken. */
    public static final int DAMAGED = 12;

    private static final double SMALLEST_SHARE_OF_INFLATED = 0.01;
    private static final int MOST_PARTS = 2_000;
    private static final long LARGEST_PART = 64 << 20;

    private ReadScript() {}

    /** @param arguments {@code docx} or {@code pdf}, the file, and after how many characters to stop */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        System.setOut(System.err); // where the libraries may talk as they like
        int exit = read(arguments[0], Path.of(arguments[1]), Integer.parseInt(arguments[2]), out);
        out.flush();
        System.exit(exit);
    }

    static int read(String format, Path file, int limit, PrintStream out) throws IOException {
        if (format.equals("docx")) {
            int fault = lookInto(file.toFile());
            return fault == 0 ? extract(new OOXMLParser(), file, limit, out) : fault;
        }
        return extract(new PDFParser(), file, limit, out);
    }

    /** Looks at the parts' names and sizes before anything is unpacked. */
    private static int lookInto(File file) throws IOException {
        try (ZipFile parts = new ZipFile(file)) {
            boolean tooMuch = parts.size() > MOST_PARTS
                    || parts.stream().mapToLong(ZipEntry::getSize).sum() > LARGEST_PART;
            if (tooMuch) {
                return DAMAGED;
            }
            boolean macros = parts.stream()
                            .anyMatch(part ->
                                    part.getName().toLowerCase(Locale.ROOT).contains("vbaproject"))
                    || types(parts).contains("macroEnabled");
            return macros ? MACROS : 0;
        } catch (ZipException e) {
            return DAMAGED;
        }
    }

    private static String types(ZipFile parts) throws IOException {
        ZipEntry types = parts.getEntry("[Content_Types].xml");
        return types == null ? "" : new String(parts.getInputStream(types).readNBytes(1 << 20), StandardCharsets.UTF_8);
    }

    private static int extract(Parser parser, Path file, int limit, PrintStream out) throws IOException {
        ZipSecureFile.setMinInflateRatio(SMALLEST_SHARE_OF_INFLATED);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        BodyContentHandler text = new BodyContentHandler(limit);
        Metadata metadata = new Metadata();
        try (TikaInputStream bytes = TikaInputStream.get(file)) {
            parser.parse(bytes, text, metadata, onlyText());
        } catch (EncryptedDocumentException e) {
            return LOCKED;
        } catch (SAXException | TikaException | IOException | RuntimeException e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                return DAMAGED;
            }
        }
        if (metadata.get(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING) != null) {
            return DAMAGED; // a part that it could not read and went past
        }
        out.print(text);
        return 0;
    }

    /** No macros, nothing that is embedded, no forms, notes, actions and pictures. */
    private static ParseContext onlyText() {
        ParseContext context = new ParseContext();
        context.set(DocumentSelector.class, embedded -> false);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setExtractMacros(false);
        office.setIncludeDeletedContent(false);
        office.setIncludeHeadersAndFooters(false);
        context.set(OfficeParserConfig.class, office);
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractAcroFormContent(false);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractActions(false);
        context.set(PDFParserConfig.class, pdf);
        return context;
    }
}
