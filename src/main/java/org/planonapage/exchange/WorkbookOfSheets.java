package org.planonapage.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a pack as a workbook with a sheet for each table; its rows wait in files until the workbook is whole. */
final class WorkbookOfSheets implements PackFile {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int COLUMN_WIDTH = 18;

    private final OutputStream out;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);

    WorkbookOfSheets(OutputStream out) {
        this.out = out;
        // Many programs cannot read the other kind of zip.
        workbook.setZip64Mode(Zip64Mode.AsNeeded);
    }

    @Override
    public void table(String name, List<String> header, List<List<Cell>> rows) {
        SXSSFSheet sheet = workbook.createSheet(name);
        sheet.setDefaultColumnWidth(COLUMN_WIDTH);
        sheet.createFreezePane(0, 1);
        write(sheet.createRow(0), Cell.texts(header));
        for (List<Cell> row : rows) {
            write(sheet.createRow(sheet.getLastRowNum() + 1), row);
        }
    }

    private static void write(Row row, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            if (cell.number() && isExact(cell.text())) {
                row.createCell(column).setCellValue(Double.parseDouble(cell.text()));
            } else if (!cell.text().isEmpty()) {
                row.createCell(column).setCellValue(cell.safe());
            }
        }
    }

    /** A spreadsheet holds about fifteen digits; a longer number is written as text, so that none is lost. */
    private static boolean isExact(String number) {
        return new BigDecimal(Double.toString(Double.parseDouble(number))).compareTo(new BigDecimal(number)) == 0;
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            workbook.write(out);
        }
    }
}
