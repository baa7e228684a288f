package ru.podyom.roadmap.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.podyom.roadmap.document.Block;

/** Puts together text that was divided between lines, cells and pages. */
public final class Joiner {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
    private static final Pattern BEGUN = Pattern.compile("^\\p{L}+");
    private static final int COMPOUND = 6;
    private static final int LONGEST = 60;

    private final Set<String> words = new HashSet<>();

    /** Learns whether a word is written with a hyphen from where the document does not divide it. */
    public Joiner(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                learn(paragraph.text());
            } else if (block instanceof Block.Row row) {
                row.cells().forEach(cell -> learn(cell.text()));
            }
        }
    }

    private void learn(String text) {
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            words.add(found.group().toLowerCase(Locale.ROOT));
        }
    }

    /** The two texts as one; a hyphen between them goes where it only divided a word. */
    String join(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first + second;
        }
        String cut = cutWord(first);
        Matcher begun = BEGUN.matcher(second);
        if (!cut.isEmpty() && begun.find()) {
            return (isCompound(cut, begun.group()) ? first : first.substring(0, first.length() - 1)) + second;
        }
        return first + " " + second;
    }

    /** The word that a hyphen at the very end cuts off; empty where there is none. */
    private static String cutWord(String text) {
        int end = text.length() - 1;
        int begin = end;
        while (begin > 0 && end - begin < LONGEST && isOfWord(text.charAt(begin - 1))) {
            begin--;
        }
        return end >= 0 && text.charAt(end) == '-' ? text.substring(begin, end) : "";
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '-';
    }

    private boolean isCompound(String head, String tail) {
        String whole = (head + "-" + tail).toLowerCase(Locale.ROOT);
        String word = (head + tail).toLowerCase(Locale.ROOT);
        if (Character.isUpperCase(tail.charAt(0)) || words.contains(whole)) {
            return true;
        }
        // нормативно-правовой is two words, реа-лизация one
        return !words.contains(word) && head.length() >= COMPOUND && tail.length() >= COMPOUND && head.endsWith("о");
    }

    /** One line of a text that was broken into several to fit its cell. */
    String oneLine(String text) {
        String joined = "";
        for (String line : text.split("\n")) {
            joined = join(joined, line.strip());
        }
        return joined;
    }

    /** Lines that begin anew stay lines; those that go on are joined. */
    String lines(String text) {
        String joined = "";
        for (String line : text.split("\n")) {
            String part = line.strip();
            boolean anew = !Wording.goesOn(part) && cutWord(joined).isEmpty() && !Wording.isDangling(joined);
            joined = anew && !joined.isEmpty() ? joined + "\n" + part : join(joined, part);
        }
        return joined;
    }
}
