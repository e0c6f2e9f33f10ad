package org.planonapage.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks for tests, as a spreadsheet program would. */
final class Workbook {

    private Workbook() {}

    /** A workbook with one sheet of rows, whose cells are texts and numbers, changed afterwards by {@code more}. */
    static byte[] of(String sheetName, Object[][] rows, Consumer<XSSFWorkbook> more) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            add(workbook, sheetName, rows);
            more.accept(workbook);
            return bytes(workbook);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void add(XSSFWorkbook workbook, String sheetName, Object[][] rows) {
        Sheet sheet = workbook.createSheet(sheetName);
        for (int number = 0; number < rows.length; number++) {
            Row row = sheet.createRow(number);
            for (int column = 0; column < rows[number].length; column++) {
                if (rows[number][column] instanceof Number figure) {
                    row.createCell(column).setCellValue(figure.doubleValue());
                } else if (!rows[number][column].equals("")) {
                    row.createCell(column).setCellValue(rows[number][column].toString());
                }
            }
        }
    }

    static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }
}
