package ru.podyom.roadmap.layout;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A column of a table.
 *
 * @param header as printed, put together from up to three rows
 * @param year for a column of a year, and the first year for one of a school year; 0 for any other
 */
public record Column(
        @Schema(examples = "Срок исполнения") String header,
        Role role,
        @Schema(examples = "2021") int year) {}
