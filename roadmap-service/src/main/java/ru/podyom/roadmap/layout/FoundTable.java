package ru.podyom.roadmap.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.document.Place;

/**
 * A table seen in a document.
 *
 * @param caption the heading above it
 * @param columns what its columns were taken for; empty where there is no header
 * @param rows all its rows, with its header
 */
public record FoundTable(
        int table, Place place, @Nullable String caption, List<Column> columns, Verdict verdict, int rows) {}
