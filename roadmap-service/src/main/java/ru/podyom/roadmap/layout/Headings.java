package ru.podyom.roadmap.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.document.Block.Paragraph;
import ru.podyom.roadmap.layout.PlanRow.Shape;

/** What the paragraphs above a table say of it: its caption, and sections that begin there. */
final class Headings {

    private static final Pattern CAPTION = Pattern.compile(
            "(?:^|[\\s«(])(?:план(?:а|ом)?(?:-график)?|дорожн[а-я]+ карт[а-я]+|перечень|график)(?:[\\s»(]|$)");
    private static final int LONGEST = 300;
    private static final int NEAR = 8;

    private Headings() {}

    /** The nearest heading that calls a table a plan or a list; else the last paragraph that is no sentence. */
    static @Nullable String caption(List<Paragraph> above) {
        List<Paragraph> near = above.subList(Math.max(0, above.size() - NEAR), above.size());
        String caption = null;
        for (Paragraph each : near) {
            if (isCaption(each)) {
                caption = each.text();
            }
        }
        for (int i = near.size() - 1; caption == null && i >= 0; i--) {
            caption = isHeading(near.get(i)) ? near.get(i).text() : null;
        }
        return caption;
    }

    static boolean isCaption(Paragraph paragraph) {
        String text = Wording.plain(paragraph.text());
        return text.length() <= LONGEST
                && !Wording.isBullet(text)
                && !text.endsWith(";")
                && !text.endsWith(":")
                && CAPTION.matcher(text.substring(0, Math.min(80, text.length())))
                        .find();
    }

    /** Whether nothing stands there but headings and what they link to, so that the plan above goes on below. */
    static boolean areBetween(List<Paragraph> paragraphs) {
        if (paragraphs.stream().anyMatch(Headings::isCaption)) {
            return false;
        }
        return paragraphs.isEmpty()
                || isPlain(paragraphs)
                || !sections(paragraphs).isEmpty();
    }

    /** Sections that begin between two tables of one plan, with what they link to. */
    static List<PlanRow> sections(List<Paragraph> paragraphs) {
        List<PlanRow> found = numbered(paragraphs);
        if (found.size() > 1) {
            found.removeIf(row -> isObjective(row));
        }
        if (found.stream().map(Headings::style).distinct().count() < found.size()) {
            return List.of(); // a list of what is to come, or of sentences
        }
        if (found.isEmpty() && isPlain(paragraphs)) {
            found.add(heading(paragraphs.get(0)));
        }
        for (Paragraph each : paragraphs) {
            if (!found.isEmpty() && Link.begins(each.text())) {
                found.get(found.size() - 1).links.addAll(Link.named(firstWords(each.text())));
            }
        }
        return found;
    }

    /** Sections above the first table: only those that are called so; a number alone may count the chapters. */
    static List<PlanRow> worded(List<Paragraph> above) {
        List<Paragraph> near = new ArrayList<>();
        for (int i = above.size() - 1; i >= 0 && near.size() < NEAR && !isCaption(above.get(i)); i--) {
            near.add(0, above.get(i));
        }
        List<PlanRow> sections = new ArrayList<>(sections(near));
        sections.removeIf(row -> row.number == null || !Character.isLetter(row.number.charAt(0)) || isRoman(row));
        return sections;
    }

    /** The heading right above a table, which is a section if the next table has the next one. */
    static @Nullable PlanRow nearest(List<Paragraph> above) {
        Paragraph last = above.isEmpty() ? null : above.get(above.size() - 1);
        return last == null || isCaption(last) || !isHeading(last) ? null : heading(last);
    }

    static boolean isNext(PlanRow section, PlanRow former) {
        PrintedNumber here = PrintedNumber.parse(section.number);
        PrintedNumber before = PrintedNumber.parse(former.number);
        if (here == null || before == null) {
            return here == null && before == null;
        }
        return here.style().equals(before.style()) && here.last() == before.last() + 1;
    }

    private static List<PlanRow> numbered(List<Paragraph> paragraphs) {
        List<PlanRow> found = new ArrayList<>();
        for (Paragraph each : paragraphs) {
            PrintedNumber.Numbered numbered = PrintedNumber.leading(each.text());
            if (numbered != null && each.text().length() <= LONGEST && !Link.isNothingElse(each.text())) {
                found.add(heading(each));
            }
        }
        return found;
    }

    private static PlanRow heading(Paragraph paragraph) {
        PlanRow row =
                RowReader.heading(paragraph.text().replace('\n', ' '), new PlanRow(Shape.SECTION, paragraph.place()));
        row.parted = true;
        return row;
    }

    private static boolean isPlain(List<Paragraph> paragraphs) {
        return paragraphs.size() == 1 && isHeading(paragraphs.get(0));
    }

    private static boolean isHeading(Paragraph paragraph) {
        String text = paragraph.text();
        return text.length() <= LONGEST / 2 && !text.matches("(?s).*[.;:]") && !Wording.isBullet(text);
    }

    private static boolean isObjective(PlanRow row) {
        return style(row).startsWith("задач");
    }

    private static boolean isRoman(PlanRow row) {
        return style(row).equals("roman");
    }

    private static String style(PlanRow row) {
        PrintedNumber number = PrintedNumber.parse(row.number);
        return number == null ? "" : number.style();
    }

    /** A text may name other objectives further on. */
    private static String firstWords(String text) {
        return text.substring(0, Math.min(30, text.length()));
    }
}
