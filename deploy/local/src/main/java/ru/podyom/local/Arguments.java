package ru.podyom.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the three scripts in {@code deploy} pass on.
 *
 * @param home the repository
 * @param outcome where to write how the start ended, for a script that waits for it
 * @param rest the words that are no options
 */
record Arguments(
        Path home,
        Path data,
        int portBase,
        boolean demo,
        @Nullable Path outcome,
        List<String> rest) {

    static Arguments parse(String... words) {
        Path home = Path.of(System.getProperty("podyom.home", ""));
        Path data = home.resolve(".podyom");
        int portBase = SuiteOptions.DEFAULT_PORT_BASE;
        boolean demo = true;
        Path outcome = null;
        Deque<String> left = new ArrayDeque<>(List.of(words));
        Deque<String> rest = new ArrayDeque<>();
        while (!left.isEmpty()) {
            String word = left.pop();
            switch (word) {
                case "--data" -> data = Path.of(valueOf(word, left));
                case "--outcome" -> outcome = Path.of(valueOf(word, left));
                case "--no-demo" -> demo = false;
                case "--port-base" -> portBase = number(valueOf(word, left));
                default -> rest.add(word);
            }
        }
        return new Arguments(
                home.toAbsolutePath().normalize(),
                data.toAbsolutePath().normalize(),
                portBase,
                demo,
                outcome,
                List.copyOf(rest));
    }

    SuiteOptions suite() {
        return SuiteOptions.of(home, data).withPortBase(portBase).withDemo(demo);
    }

    boolean usualData() {
        return data.equals(home.resolve(".podyom"));
    }

    private static String valueOf(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return left.pop();
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--port-base needs a number: " + text, e);
        }
    }
}
