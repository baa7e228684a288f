package ru.podyom.roadmap.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.podyom.roadmap.document.Block.Cell;
import ru.podyom.roadmap.document.Block.Row;

/** Puts cells back below their headers where a row has lost one, or has it in another place: told by what the cells are. */
final class Alignment {

    private static final double CLEARLY = 3;
    private static final int LONGEST_NUMBER = 12;
    private static final int FAR_TOO_LONG = 160;

    private final Columns columns;
    // How rows of a number of cells were put right before: a scanner loses the same cell on a whole page.
    private final Map<Integer, Integer> known = new HashMap<>();

    Alignment(Columns columns) {
        this.columns = columns;
    }

    /** A row with as many cells as there are columns. */
    record Aligned(Row row, boolean shifted) {}

    /** Rows that stand together, put right together. */
    List<Aligned> align(List<Row> rows) {
        Map<Integer, Integer> lost = new HashMap<>();
        for (Row row : rows) {
            int size = row.cells().size();
            if (size == columns.size() - 1 && !lost.containsKey(size)) {
                int place = lostCell(rows.stream()
                        .filter(each -> each.cells().size() == size)
                        .toList());
                lost.put(size, place);
            }
        }
        List<Aligned> aligned = new ArrayList<>();
        for (Row row : rows) {
            int place = lost.getOrDefault(row.cells().size(), -1);
            aligned.add(place >= 0 ? inserted(row, place) : fitted(row));
        }
        return aligned;
    }

    /** Where all rows of one cell too few have lost it; -1 where that is at the end, or not plain. */
    private int lostCell(List<Row> rows) {
        int size = columns.size();
        double[] scores = new double[size];
        int[] wrongs = new int[size];
        for (Row row : rows) {
            if (filled(row) >= 2) {
                for (int i = 0; i < size; i++) {
                    List<Cell> cells = insert(row.cells(), i);
                    wrongs[i] += wrong(cells);
                    scores[i] += likeness(cells);
                }
            }
        }
        int best = size - 1;
        for (int i = 0; i < size; i++) {
            if (wrongs[i] < wrongs[best] || (wrongs[i] == wrongs[best] && scores[i] > scores[best])) {
                best = i;
            }
        }
        boolean likelier = scores[best] - scores[size - 1] >= CLEARLY * rows.size();
        if (wrongs[best] < wrongs[size - 1] || likelier) {
            known.put(size - 1, best);
            return best;
        }
        int before = known.getOrDefault(size - 1, -1);
        return before >= 0 && wrongs[before] == 0 ? before : -1;
    }

    private Aligned inserted(Row row, int place) {
        return new Aligned(with(row, insert(row.cells(), place)), filled(row) >= 2);
    }

    private Aligned fitted(Row row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        while (cells.size() < columns.size()) {
            cells.add(Cell.EMPTY);
        }
        while (cells.size() > columns.size()
                && cells.get(cells.size() - 1).text().isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        boolean shifted = cells.size() > columns.size();
        while (cells.size() > columns.size()) {
            narrow(cells);
        }
        List<Cell> best = cells;
        if (filled(row) >= 2 && wrong(cells) > 0) {
            best = moved(cells);
        }
        return new Aligned(with(row, best), shifted || best != cells);
    }

    /** One cell too many: an empty one goes, or the last two become one. */
    private void narrow(List<Cell> cells) {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).text().isEmpty()) {
                List<Cell> without = new ArrayList<>(cells);
                without.remove(i);
                int wrong = wrong(without);
                if (wrong < fewest) {
                    fewest = wrong;
                    best = i;
                }
            }
        }
        Cell gone = cells.remove(best >= 0 ? best : cells.size() - 1);
        if (best < 0) {
            int last = cells.size() - 1;
            cells.set(last, Cell.of(cells.get(last).text() + "\n" + gone.text()));
        }
    }

    /** The best place for an empty cell, if that leaves fewer cells below a wrong header. */
    private List<Cell> moved(List<Cell> cells) {
        List<Cell> best = cells;
        int fewest = wrong(cells);
        double likest = Double.NEGATIVE_INFINITY;
        for (int from = 0; from < cells.size(); from++) {
            if (!cells.get(from).text().isEmpty() || cells.get(from).carried()) {
                continue;
            }
            for (int to = 0; to < cells.size(); to++) {
                List<Cell> candidate = new ArrayList<>(cells);
                candidate.add(to, candidate.remove(from));
                int wrong = wrong(candidate);
                double likeness = likeness(candidate);
                boolean better = wrong < fewest || (wrong == fewest && best != cells && likeness > likest);
                if (better) {
                    best = candidate;
                    fewest = wrong;
                    likest = likeness;
                }
            }
        }
        return best;
    }

    /** How many cells are surely below a wrong header. */
    private int wrong(List<Cell> cells) {
        int wrong = 0;
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).text();
            if (!text.isEmpty() && isWrong(columns.role(i), text)) {
                wrong++;
            }
        }
        return wrong;
    }

    private static boolean isWrong(Role role, String text) {
        boolean deadline = Wording.isDeadline(text);
        return switch (role) {
            case NUMBER -> !PrintedNumber.is(text) && text.length() > 2 && !Wording.isPromiseLabel(text);
            case TITLE -> (deadline && text.length() < 50) || PrintedNumber.is(text);
            case DEADLINE ->
                !deadline && (Wording.isPerson(text) || text.length() > FAR_TOO_LONG || PrintedNumber.isMany(text));
            case RESPONSIBLE, EXECUTOR, PARTICIPANT, CONTROLLER, RESULT -> deadline || PrintedNumber.isMany(text);
            case YEAR -> PrintedNumber.isMany(text);
            default -> false;
        };
    }

    private double likeness(List<Cell> cells) {
        double likeness = 0;
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).text();
            Role role = columns.role(i);
            if (text.isEmpty()) {
                likeness -= role == Role.TITLE ? 2 : 0;
            } else if (role == Role.DEADLINE) {
                likeness += Wording.isDeadline(text) ? 3 : -1;
            } else if (role == Role.NUMBER) {
                likeness += PrintedNumber.is(text) && text.length() <= LONGEST_NUMBER ? 3 : -1;
            } else if (role.isPerson()) {
                likeness += Wording.isPerson(text) ? 2 : 0;
            } else if (role == Role.RESULT) {
                likeness += 0.5;
            } else if (role == Role.TITLE) {
                likeness += Wording.isPerson(text) && text.length() < 60 ? 0 : 1 + Math.min(text.length(), 100) / 100.0;
            }
        }
        return likeness;
    }

    private static List<Cell> insert(List<Cell> cells, int place) {
        List<Cell> wider = new ArrayList<>(cells);
        wider.add(Math.min(place, wider.size()), Cell.EMPTY);
        return wider;
    }

    private static long filled(Row row) {
        return row.cells().stream().filter(cell -> !cell.text().isEmpty()).count();
    }

    private static Row with(Row row, List<Cell> cells) {
        return new Row(row.place(), row.table(), List.copyOf(cells), row.parted());
    }
}
