package ru.podyom.roadmap.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of the files of wordings: a deadline in a programme of some term, and what it means there. */
record Wording(Term term, String wording, String meaning, List<String> assumptions, String question) {

    static Stream<Wording> in(String file) {
        try (InputStream lines = Objects.requireNonNull(Wording.class.getResourceAsStream("/schedule/" + file))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).map(Wording::of).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Term term(String years) {
        String[] year = years.replace("s", "").split("-");
        int first = Integer.parseInt(year[0]);
        int last = Integer.parseInt(year[1]);
        return years.endsWith("s")
                ? new Term(LocalDate.of(first, 9, 1), LocalDate.of(last, 8, 31))
                : new Term(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    Compiled compiled() {
        return DeadlineCompiler.compile(wording, term);
    }

    private static Wording of(String line) {
        String[] cell = Arrays.copyOf(line.split("\\s*\\|\\s*"), 5);
        return new Wording(
                term(cell[0]),
                cell[1],
                cell[2],
                Stream.ofNullable(cell[3])
                        .filter(text -> !text.isEmpty())
                        .flatMap(text -> Stream.of(text.split(", ")))
                        .toList(),
                Objects.requireNonNullElse(cell[4], ""));
    }

    static String words(@Nullable Question question) {
        return question == null
                ? ""
                : question.code() + ": "
                        + question.readings().stream().map(Reading::code).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "«" + wording + "» in a programme from " + term.from() + " to " + term.to();
    }
}
