package ru.podyom.roadmap.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ru.podyom.roadmap.document.Block;
import ru.podyom.roadmap.document.Block.Paragraph;

/** What is printed on every page and belongs to none of its texts: page numbers, running titles, «Продолжение таблицы». */
final class PageFurniture {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:стр(?:аница|\\.)? ?№? ?|лист |page )?[-–—|/(]? ?\\d{1,3} ?[-–—|/)]?(?: ?(?:из|of|/) ?\\d{1,3})?");
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:продолжение|окончание)(?: (?:табл[а-я.]*|прил[а-я.]*|плана|дорожной карты))(?: ?№? ?\\d[\\d.]*)?");
    // A heading may be printed above two plans; what stands on more pages is a running title.
    private static final int PAGES = 3;
    private static final int SHORTEST_TITLE = 15;

    private final Map<String, Integer> times = new HashMap<>();

    PageFurniture(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                times.merge(Wording.plain(paragraph.text()), 1, Integer::sum);
            }
        }
    }

    boolean has(Paragraph paragraph) {
        String text = Wording.plain(paragraph.text());
        boolean running = text.length() >= SHORTEST_TITLE && times.getOrDefault(text, 0) >= PAGES;
        return running || isNumber(text) || GOES_ON.matcher(text).matches();
    }

    /** Whether it is a page number in so many words or strokes: a bare one in a table may number a row. */
    static boolean isPage(String text) {
        String plain = Wording.plain(text);
        return isNumber(plain) && !plain.matches("\\(?\\d+\\)?");
    }

    private static boolean isNumber(String plain) {
        return NUMBER.matcher(plain).matches();
    }
}
