package org.planonapage.risk.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planonapage.risk.RiskRow;
import org.planonapage.risk.RiskRow.Direction;
import org.planonapage.risk.RiskSheet;
import org.planonapage.risk.Scale;
import org.planonapage.risk.Scale.Cell;
import org.planonapage.ui.Svg;

/** Arrows over the matrix: from the square in which a risk was at the last meeting to the one in which it is now. */
final class MovementDrawing {

    private static final double WIDTH = 66;
    private static final double HEIGHT = 60;
    private static final double ASIDE = 13;
    private static final double HEAD = 9;

    /** Risks that made the same move. */
    private record Move(Cell from, Cell to, Direction direction) {}

    private MovementDrawing() {}

    static Svg of(RiskSheet sheet) {
        Svg.Drawing drawing = Svg.sized((int) (WIDTH * Scale.LEVELS), (int) (HEIGHT * Scale.LEVELS));
        Map<Cell, Integer> leaving = new HashMap<>();
        moves(sheet).forEach((move, risks) -> {
            int lane = leaving.merge(move.from(), 1, Integer::sum);
            draw(drawing, move, label(risks), (lane % 3 - 1) * ASIDE);
        });
        Svg svg = drawing.draw();
        svg.addClassName("moves");
        return svg;
    }

    private static Map<Move, List<RiskRow>> moves(RiskSheet sheet) {
        return sheet.open()
                .filter(MatrixSheet::moved)
                .filter(row -> !move(row).from().equals(move(row).to()))
                .collect(Collectors.groupingBy(MovementDrawing::move, LinkedHashMap::new, Collectors.toList()));
    }

    private static Move move(RiskRow row) {
        return new Move(
                row.before().orElseThrow().cell(),
                row.current().orElseThrow().cell(),
                row.direction().orElseThrow());
    }

    private static String label(List<RiskRow> rows) {
        return rows.size() == 1 ? rows.getFirst().facts().reference() : rows.size() + " risks";
    }

    private static void draw(Svg.Drawing drawing, Move move, String label, double aside) {
        double fromX = x(move.from());
        double fromY = y(move.from());
        double length = Math.hypot(x(move.to()) - fromX, y(move.to()) - fromY);
        double acrossX = (x(move.to()) - fromX) / length;
        double acrossY = (y(move.to()) - fromY) / length;
        double startX = fromX - acrossY * aside;
        double startY = fromY + acrossX * aside;
        double endX = x(move.to()) - acrossY * aside;
        double endY = y(move.to()) + acrossX * aside;
        String way = move.direction() == Direction.HIGHER ? "higher" : "lower";
        drawing.line(startX, startY, endX - acrossX * HEAD, endY - acrossY * HEAD, "move " + way);
        drawing.path(head(endX, endY, acrossX, acrossY), "move-head " + way);
        drawing.circle(startX, startY, 4, "move-start " + way);
        // The label stands behind the arrow.
        String anchor = Math.abs(acrossX) < 0.5 ? "" : acrossX > 0 ? " end" : " start";
        drawing.text(startX - acrossX * 8, startY + 4 - acrossY * 12, label, "move-label" + anchor);
    }

    private static String head(double x, double y, double acrossX, double acrossY) {
        double baseX = x - acrossX * HEAD;
        double baseY = y - acrossY * HEAD;
        double half = HEAD / 2;
        return "M" + x + " " + y + "L" + (baseX - acrossY * half) + " " + (baseY + acrossX * half) + "L"
                + (baseX + acrossY * half) + " " + (baseY - acrossX * half) + "z";
    }

    private static double x(Cell cell) {
        return WIDTH * (cell.impact() - 0.5);
    }

    private static double y(Cell cell) {
        return HEIGHT * (Scale.LEVELS - cell.likelihood() + 0.5);
    }
}
