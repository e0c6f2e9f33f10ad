package org.planonapage.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads workbooks (xlsx), a table to a sheet, row by row as they stream by. What was unpacked is counted before, by {@link
 * PackSource}; document types, by which a small XML grows without end, are refused.
 */
final class Workbooks {

    private static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Workbooks() {}

    /** The sheets that hold anything, by name, one workbook at a time; empty, and {@code problems} told why, when there are none to be had. */
    static synchronized Map<String, TableFile> parse(String name, byte[] content, Consumer<PackProblem> problems) {
        Map<String, TableFile> sheets = new LinkedHashMap<>();
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
            XSSFReader reader = new XSSFReader(workbook);
            boolean since1904 = startsIn1904(reader);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(workbook, false);
            StylesTable styles = reader.getStylesTable();
            XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (each.hasNext()) {
                try (InputStream sheet = each.next()) {
                    SheetReader rows =
                            new SheetReader("sheet " + each.getSheetName(), texts, styles, since1904, problems);
                    TableFile table = read(sheet, rows);
                    if (table != null) {
                        sheets.put(each.getSheetName(), table);
                    }
                }
            }
            if (sheets.isEmpty()) {
                problems.accept(PackProblem.ofFile(name, "The workbook holds nothing that can be loaded."));
            }
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            problems.accept(PackProblem.ofFile(name, isDocumentType(e) ? documentType() : damaged()));
        }
        return sheets;
    }

    private static @Nullable TableFile read(InputStream sheet, SheetReader rows)
            throws SAXException, ParserConfigurationException, IOException {
        try {
            parse(sheet, rows);
        } catch (SheetReader.TooLongException stop) {
            return null;
        }
        return rows.table();
    }

    private static void parse(InputStream xml, DefaultHandler handler)
            throws SAXException, ParserConfigurationException, IOException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setFeature(NO_DOCUMENT_TYPE, true);
        parser.setContentHandler(handler);
        parser.parse(new InputSource(xml));
    }

    /** Workbooks of old Macintoshes count their days from 1904. */
    private static boolean startsIn1904(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        boolean[] found = new boolean[1];
        try (InputStream workbook = reader.getWorkbookData()) {
            parse(workbook, new DefaultHandler() {
                @Override
                public void startElement(String uri, String local, String qualified, Attributes attributes) {
                    String since1904 = attributes.getValue("date1904");
                    if (local.equals("workbookPr") && since1904 != null) {
                        found[0] = since1904.equals("1") || since1904.equals("true");
                    }
                }
            });
        }
        return found[0];
    }

    private static boolean isDocumentType(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("DOCTYPE")) {
                return true;
            }
        }
        return false;
    }

    private static String documentType() {
        return "The workbook holds an XML document type, which no spreadsheet program writes and which is not allowed. Save it again from your spreadsheet program.";
    }

    private static String damaged() {
        return "The workbook is damaged, or was cut off on its way, and cannot be read. Open it in your spreadsheet program, save it as “Excel workbook (.xlsx)” and load it again.";
    }
}
